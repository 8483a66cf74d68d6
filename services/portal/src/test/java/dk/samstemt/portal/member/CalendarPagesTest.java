package dk.samstemt.portal.member;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Deadlines in one's own calendar, and the whole folder to take along. */
class CalendarPagesTest extends PageTest {

    private static final String PAGE = DEMO + "/part/ku/kalender";
    private static final String CONTACT = "/api/v1/associations/demo/parties/ku/contact";
    private static final String FEED = "/api/v1/associations/demo/parties/ku/calendar-feed";

    private static String contact(String feed, String... representatives) {
        return "{\"representatives\":[" + String.join(",", representatives) + "],\"feed\":" + feed + "}";
    }

    private static String representative(String name, String more) {
        return "{\"name\":\"" + name + "\",\"address\":\"" + name.toLowerCase(java.util.Locale.ROOT) + "@example.org\",\"language\":\"en\",\"from\":\"2022-12-31T23:00:00.000Z\"," + more + "}";
    }

    @ParameterizedTest
    @CsvSource({"da,Fra 1. januar 2023,Indtil videre,Til og med 30. juni 2024 kl. 23.59 (dansk tid),Ikke begyndt,Engelsk,En mail kom retur 10. november 2023 kl. 10.42,Ingen mail er kommet retur,(dig)",
        "en,From 1 January 2023,Until further notice,Until 30 June 2024 at 23:59 (Danish time),Not begun,English,A mail came back on 10 November 2023 at 10:42,No mail has come back,(you)"})
    void who_speaks_for_the_party_for_how_long_and_whether_mails_reach_them_stands_on_one_page(String language, String from, String open, String until, String coming,
                                                                                           String english, String returned, String fine, String own) {
        SERVICES.get(CONTACT, contact("{\"active\":false}", representative("Anna", "\"coming\":false,\"own\":true"),
                representative("Bo", "\"coming\":true,\"own\":false,\"until\":\"2024-06-30T22:00:00.000Z\",\"bouncedAt\":\"2023-11-10T09:42:00Z\"")));
        MockHttpServletResponse page = page(PAGE, language);
        assertThat(html(page)).containsSubsequence("bo@example.org", "Anna", own, from, open, "anna@example.org", fine, english, "Bo", from, until, coming, "bo@example.org", returned);
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "notification");
    }

    @Test
    void one_whose_address_is_not_known_is_shown_as_such() {
        SERVICES.get(CONTACT, contact("{\"active\":false}", "{\"name\":\"\",\"address\":\"\",\"language\":\"da\",\"from\":\"2022-12-31T23:00:00.000Z\",\"coming\":false,\"own\":false}"));
        assertThat(html(page(PAGE, "da"))).contains("Navn ikke oplyst", "Ingen adresse").doesNotContain("kommet retur");
    }

    @ParameterizedTest
    @CsvSource({"da,Kontakt og kalender,Du har ingen adresse endnu,Lav en adresse", "en,Contact and calendar,You have no address yet,Make an address"})
    void whoever_has_no_address_is_told_what_it_is_and_can_make_one(String language, String title, String none, String make) {
        SERVICES.get(CONTACT, contact("{\"active\":false}"));
        MockHttpServletResponse page = page(PAGE, language);
        assertThat(html(page)).contains(title, "Åse Ærø", none, make, "hjaelp@example.org");
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "notification");
    }

    @Test
    void an_address_is_shown_once_and_kept_in_no_session() {
        SERVICES.answer("POST " + FEED, 201, "{\"url\":\"https://example.org/links/calendars/hemmelig.ics\"}");
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse made = submit(post(PAGE).param("key", "form-1").session(session));
        assertThat(html(made)).contains("https://example.org/links/calendars/hemmelig.ics", "kun denne ene gang");
        assertThat(made.getHeader("Cache-Control")).contains("no-store");
        assertThat(java.util.Collections.list(session.getAttributeNames()).stream().map(name -> String.valueOf(session.getAttribute(name)))).noneMatch(value -> value.contains("hemmelig"));
        SERVICES.get(CONTACT, contact("{\"active\":true,\"madeAt\":\"2023-11-10T09:42:00Z\"}"));
        assertThat(html(page(PAGE, "da"))).contains("lavet 10. november 2023 kl. 10.42", "Lav en ny adresse", "Stop adressen").doesNotContain("hemmelig");
    }

    @Test
    void it_can_be_stopped() {
        SERVICES.get(CONTACT, contact("{\"active\":true,\"madeAt\":\"2023-11-10T09:42:00Z\"}")).answer("DELETE " + FEED, 204, "");
        assertThat(html(page(PAGE, "da"))).contains("action=\"" + PAGE + "\"", "action=\"" + PAGE + "/slut\"");
        assertThat(submit(post(PAGE + "/slut").param("key", "form-1-end")).getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void the_page_stands_while_the_service_is_away() {
        SERVICES.answer("GET " + CONTACT, 503, "");
        assertThat(html(page(PAGE, "da"))).contains("Kontakt og kalender", "Åse Ærø");
    }

    @Test
    void a_deadline_and_the_whole_folder_can_be_taken_along_from_the_agenda() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", ""))
                .answer("GET " + Written.ASSEMBLY + "/calendar.ics?lang=en", 200, "BEGIN:VCALENDAR").answer("GET " + Written.ASSEMBLY + "/pack.pdf?lang=en", 200, "pdf");
        assertThat(html(page(Written.PAGE, "en"))).contains(Written.PAGE + "/frist.ics", Written.PAGE + "/mappen.pdf", PAGE);
        assertThat(html(page(Written.PAGE + "/frist.ics", "en"))).isEqualTo("BEGIN:VCALENDAR");
        MockHttpServletResponse folder = page(Written.PAGE + "/mappen.pdf", "en");
        assertThat(html(folder)).isEqualTo("pdf");
        assertThat(folder.getHeader("Content-Disposition")).contains("attachment", "agenda-and-annexes.pdf");
    }
}
