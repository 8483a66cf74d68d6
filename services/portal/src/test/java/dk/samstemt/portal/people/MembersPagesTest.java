package dk.samstemt.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class MembersPagesTest extends PageTest {

    static final String API = "/api/v1/associations/demo";
    private static final String HOME = DEMO + "/sekretariat/medlemmer";
    private static final String AASE = """
            {"mandate":"man-1","person":"per-1","name":"Åse Ærø","email":"aase@example.org","language":"da","revision":3,"address":"SHARED","login":false,
             "from":"2023-01-01T00:00:00Z","until":"2024-01-01T00:00:00Z","state":"NOW"}""";
    private static final String KU = """
            {"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"},"className":{"da":"Universiteter","en":"Universities"},"represented":true,"speakers":[%s]}""";

    @Test
    void the_list_shows_every_party_with_who_speaks_for_it_and_what_is_missing() {
        SERVICES.get(API + "/members", "{\"parties\":[" + KU.formatted(AASE) + "],\"next\":\"ku\",\"total\":120,\"unrepresented\":[\"CBS\",\"DTU\"]}");
        MockHttpServletResponse page = page(HOME, "da");
        assertThat(html(page)).contains("De 120 parter", "Københavns Universitet", "Universiteter", "Åse Ærø", "mailto:aase@example.org", "Fra 1. januar 2023 til og med 1. januar 2024",
                "deler postkasse", "intet login", "2 parter har ingen repræsentant nu", "CBS, DTU", HOME + "?after=ku", DEMO + "/sekretariat/indlaesning");
        assertThat(asked(page)).containsExactly("membership", "membership");
        assertThat(html(page(DEMO + "/administration/medlemmer", "en"))).contains("University of Copenhagen", "From 1 January 2023 until 1 January 2024", "Logins and roles");
    }

    @Test
    void a_party_with_a_thousand_more_stays_a_page() {
        String many = java.util.stream.IntStream.range(0, 50).mapToObj(i -> KU.formatted((AASE + ",").repeat(4) + AASE)).collect(java.util.stream.Collectors.joining(","));
        SERVICES.get(API + "/members", "{\"parties\":[" + many + "],\"next\":\"ku\",\"total\":1000,\"unrepresented\":[]}");
        assertThat(html(page(HOME, "da")).length()).isLessThan(100_000);
    }

    @Test
    void somebody_is_entered_once_and_what_is_wrong_stands_at_its_field() {
        party().answer("POST " + API + "/members", 201, "{\"person\":\"per-2\",\"mandate\":\"man-2\"}");
        MockHttpServletResponse sent = submit(post(HOME + "/ku").param("key", "form-1").param("name", "Bo Vad").param("email", "bo@example.org").param("language", "en")
                .param("from", "").param("until", "2024-06-30"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(HOME + "/ku");
        assertThat(SERVICES.asked()).last().satisfies(asked -> {
            assertThat(asked.headers()).containsEntry("idempotency-key", "form-1");
            assertThat(asked.body()).contains("\"party\":\"ku\"", "\"until\":\"2024-06-30\"").doesNotContain("from", "sharedMailbox");
        });
        party().answer("POST " + API + "/members", 422, """
                {"type":"/problems/invalid-body","detail":"Noget er galt.","errors":[{"pointer":"/email","code":"address-of-another","detail":"en anden person har denne adresse"}]}""");
        MockHttpServletResponse again = submit(post(HOME + "/ku").param("key", "form-2").param("name", "Bo Vad").param("email", "bo@example.org").param("language", "en"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(html(again)).contains("href=\"#email\"", "E-mail: en anden person har denne adresse", "value=\"Bo Vad\"", "aria-describedby=\"email-hint email-error\"");
    }

    @Test
    void a_mandate_ends_at_the_end_of_the_day_that_was_chosen() {
        party().answer("POST " + API + "/mandates/man-1/end", 200, "{\"mandate\":\"man-1\",\"until\":\"2023-12-31T23:00:00.000Z\"}");
        assertThat(html(page(HOME + "/ku", "da"))).contains("Afslut mandat", HOME + "/ku/mandater/man-1", HOME + "/ku/personer/per-1");
        submit(post(HOME + "/ku/mandater/man-1").param("key", "form-3").param("until", "2023-12-31"));
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"until\":\"2023-12-31T23:00:00.000Z\"}"));
        submit(post(HOME + "/ku/mandater/man-1").param("key", "form-4").param("until", ""));
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).isEqualTo("{}"));
        SERVICES.answer("POST " + API + "/mandates/man-1/end", 409, "{\"type\":\"/problems/already-ended\",\"detail\":\"Er allerede afsluttet.\"}");
        MockHttpServletResponse late = submit(post(HOME + "/ku/mandater/man-1").param("key", "form-5").param("until", "i morgen"));
        assertThat(late.getRedirectedUrl()).isEqualTo(HOME + "/ku");
    }

    @Test
    void where_a_colleague_was_first_both_versions_are_shown_and_the_next_one_counts() {
        party().answer("PUT " + API + "/persons/per-1/contact", 412, "{\"type\":\"/problems/stale\",\"detail\":\"Ændret imens.\"}");
        String form = html(page(HOME + "/ku/personer/per-1", "da"));
        assertThat(form).contains("value=\"aase@example.org\"", "name=\"revision\" value=\"3\"", "checked=\"checked\"");
        MockHttpServletResponse stale = submit(post(HOME + "/ku/personer/per-1").param("key", "form-6").param("revision", "2").param("name", "Åse Ø. Ærø")
                .param("email", "ny@example.org").param("language", "en"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(html(stale)).contains("En kollega har rettet det her imens", "aase@example.org", "ny@example.org", "Gem min udgave", "name=\"revision\" value=\"3\"");
        assertThat(SERVICES.asked().stream().filter(asked -> asked.line().startsWith("PUT")).findFirst().orElseThrow().headers()).containsEntry("if-match", "\"2\"");
        SERVICES.answer("PUT " + API + "/persons/per-1/contact", 200, "{\"person\":\"per-1\",\"revision\":4}");
        assertThat(submit(post(HOME + "/ku/personer/per-1").param("key", "form-7").param("revision", "3").param("name", "Å").param("email", "ny@example.org").param("language", "en"))
                .getRedirectedUrl()).isEqualTo(HOME + "/ku");
        assertThat(page(HOME + "/ku/personer/per-9", "da").getStatus()).isEqualTo(404);
    }

    private static StubServices party() {
        return SERVICES.get(API + "/members/ku", KU.formatted(AASE));
    }
}
