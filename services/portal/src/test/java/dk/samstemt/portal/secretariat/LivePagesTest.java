package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What pages do by themselves where there are scripts: they ask for themselves, change only where something has changed, and stop. Without scripts all of it works by hand. */
class LivePagesTest extends PageTest {

    private static final String HOME = DEMO + "/sekretariat";
    private static final String PAGE = HOME + "/forsamlinger/asm-1";
    private static final String QUEUED = Answers.underWay("CONVENING").replace("WITHDRAWN", "QUEUED");
    private static final Pattern MARK = Pattern.compile("\\?set=([0-9a-f]+)");

    @Test
    void an_overview_asks_for_itself_and_is_told_nothing_while_nothing_has_changed() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        String first = html(page(PAGE, "da"));
        assertThat(first).contains("hx-trigger=\"every 30s\"", "hx-select-oob=\"#answered:innerHTML,#now,#trouble,#answers\"", "id=\"now\"", "id=\"trouble\"", "id=\"answers\"", "1 af 2 parter har svaret.")
                .containsPattern("role=\"status\" id=\"answered\"");
        MockHttpServletResponse same = page(PAGE + "?set=" + mark(first), "da");
        assertThat(same.getStatus()).isEqualTo(204);
        assertThat(html(same)).isEmpty();
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED").replace("\"answered\":false", "\"answered\":true"));
        MockHttpServletResponse changed = page(PAGE + "?set=" + mark(first), "da");
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(html(changed)).contains("2 af 2 parter har svaret.");
        assertThat(mark(html(changed))).isNotEqualTo(mark(first));
    }

    @Test
    void the_refreshing_can_be_paused_and_ends_with_the_deadline() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        assertThat(html(page(PAGE, "da"))).contains("Sæt opdateringen på pause", "href=\"" + PAGE + "?opdatering=fra\"");
        assertThat(html(page(PAGE + "?opdatering=fra", "da"))).contains("Opdateringen er sat på pause.", "Genoptag opdateringen", "href=\"" + PAGE + "\"").doesNotContain("every 30s");
        String asked = "&siden=" + (NOW.getEpochSecond() - 1799);
        assertThat(html(page(PAGE + "?set=0" + asked, "da"))).as("what was begun is counted on").contains("every 30s", asked.replace("&", "&amp;"));
        assertThat(html(page(PAGE + "?set=0&siden=" + (NOW.getEpochSecond() - 1800), "da"))).as("after half an hour, or the login would never end").contains("Genoptag opdateringen").doesNotContain("every 30s");
        SERVICES.get(ASSEMBLY, Answers.underWay("CONCLUDED"));
        assertThat(html(page(PAGE, "en"))).doesNotContain("every 30s", "refreshing");
    }

    @Test
    void after_half_an_hour_it_pauses_although_nothing_has_changed() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        String old = PAGE + "?set=" + mark(html(page(PAGE, "da"))) + "&siden=";
        assertThat(page(old + (NOW.getEpochSecond() - 1799), "da").getStatus()).isEqualTo(204);
        assertThat(html(page(old + (NOW.getEpochSecond() - 1800), "da"))).contains("Opdateringen er sat på pause.");
    }

    @Test
    void mails_that_cannot_be_asked_for_are_no_change_each_time() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).answer("GET " + ASSEMBLY + "/notices", 503, "");
        assertThat(page(PAGE + "?set=" + mark(html(page(PAGE, "da"))), "da").getStatus()).isEqualTo(204);
    }

    @Test
    void sending_is_written_anew_only_where_something_has_changed() {
        SERVICES.get(ASSEMBLY, QUEUED).get(ASSEMBLY + "/notices", Answers.NOTICES);
        String first = html(page(PAGE + "/afsendelse", "da"));
        assertThat(first).contains("hx-get=\"" + PAGE + "/afsendelse?set=" + mark(first) + "\"", "every 3s");
        assertThat(page(PAGE + "/afsendelse?set=" + mark(first), "da").getStatus()).isEqualTo(204);
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING"));
        assertThat(page(PAGE + "/afsendelse?set=" + mark(first), "da").getStatus()).isEqualTo(200);
    }

    @Test
    void what_a_server_did_not_take_yet_is_under_way_as_long_as_it_is_tried_again() {
        String tried = "{\"notices\":[{\"party\":\"kkr-sjaelland\",\"state\":\"failed\",\"messages\":[{\"message\":\"msg-1\",\"state\":\"failed\",\"address\":\"s@example.org\",\"attempts\":2,\"nextAttempt\":\"2023-11-14T10:00:00Z\",\"reports\":[]}]}]}";
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING").replace("WITHDRAWN", "FAILED")).get(ASSEMBLY + "/notices", tried);
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("every 3s", "s@example.org: ", "I kø.", "Prøves igen 14. november 2023 kl. 11.00").doesNotContain("Kunne ikke sendes", "har ikke fået");
        SERVICES.get(ASSEMBLY + "/notices", tried.replace("\"2023-11-14T10:00:00Z\"", "null"));
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("Kunne ikke sendes", "1 part har ikke fået indkaldelsen").doesNotContain("every 3s", "Prøves igen");
    }

    @Test
    void to_a_party_that_nobody_speaks_for_nothing_is_under_way() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING").replace("WITHDRAWN", "NONE")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("every 3s", "Ikke sendt endnu");
        SERVICES.get(ASSEMBLY + "/notices", "{\"notices\":[{\"party\":\"kkr-sjaelland\",\"state\":\"unreachable\",\"attempts\":0,\"messages\":[]}]}");
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("parten har ingen repræsentant", "1 part har ikke fået indkaldelsen", "/sekretariat/medlemmer/kkr-sjaelland\"").doesNotContain("every 3s", "Ikke sendt endnu");
        SERVICES.get(ASSEMBLY, Answers.underWay("CANCELLED").replace("WITHDRAWN", "QUEUED"));
        assertThat(html(page(PAGE + "/afsendelse", "da"))).as("of an assembly that is over").doesNotContain("every 3s");
    }

    @Test
    void that_the_mails_cannot_be_asked_for_is_said_where_they_would_stand() {
        SERVICES.get(ASSEMBLY, QUEUED).answer("GET " + ASSEMBLY + "/notices", 503, "");
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("Vi kan ikke vise oplysninger fra udsendelserne", "I kø");
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED"));
        assertThat(html(page(PAGE + "/paamindelse", "da"))).contains("Vi kan ikke vise oplysninger fra udsendelserne", "Send påmindelse til 1 part");
    }

    @Test
    void mails_are_narrowed_as_they_are_chosen_and_the_address_says_what_is_shown() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/messages/newest?state=failed&limit=20", "{\"messages\":[],\"found\":0,\"broken\":0}");
        String page = html(page(PAGE + "/post?slags=&part=&tilstand=failed", "da"));
        assertThat(page).contains("hx-get=\"" + PAGE + "/post\"", "hx-trigger=\"change\"", "name=\"slags\"", "name=\"part\"", "name=\"tilstand\"", "hx-select=\"#mails\"", "hx-push-url=\"true\"", "id=\"mails\"", "Ingen mails passer", "Vis alle udsendelser")
                .containsPattern("id=\"found\" role=\"status\"").contains("\"historyCacheSize\":0");
    }

    @Test
    void a_chosen_day_is_answered_in_the_same_place_lawful_or_not() {
        String plan = "kind=EXTRAORDINARY&form=WRITTEN";
        SERVICES.get(API + "/timetable/lawful-days?" + plan, Answers.LAWFUL).get(API + "/timetable/what-if?" + plan + "&day=2023-12-01", Answers.outlook(false)).get(API + "/timetable?" + plan + "&day=2023-12-06", Answers.TIMETABLE);
        assertThat(html(page(HOME + "/ny/datoer?kind=EXTRAORDINARY", "da"))).contains("hx-post=\"" + HOME + "/ny/datoer\"", "hx-trigger=\"change delay:300ms\"", "hx-target=\"#outlook\"",
                "hx-select=\"#outlook\"").containsSubsequence("id=\"day\"", "role=\"status\" id=\"follows\"", "den tidligste lovlige dag", "id=\"outlook\"", "Lovlige dage");
        String refused = html(submit(post(HOME + "/ny/datoer").param("kind", "EXTRAORDINARY").param("day", "2023-12-01")));
        assertThat(refused).containsSubsequence("id=\"follows\"", "Den dag kan ikke vælges.", "den tidligste lovlige dag", "id=\"outlook\"", "overskredet med 5 dage", "Lovlige dage", "button-primary");
        assertThat(html(page(HOME + "/ny/frister?kind=EXTRAORDINARY&day=2023-12-06", "da"))).containsSubsequence("role=\"status\" id=\"follows\"", "Frister for generalforsamlingen 6. december 2023", "id=\"outlook\"",
                "6. december minus 21 dage", "button-primary");
        assertThat(html(submit(post(HOME + "/ny/datoer").param("kind", "EXTRAORDINARY").param("day", "")))).containsSubsequence("id=\"follows\"", "Skriv en dag, der findes", "id=\"outlook\"");
    }

    private static String mark(String html) {
        Matcher found = MARK.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
