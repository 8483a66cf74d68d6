package dk.samstemt.portal.member;

import dk.samstemt.portal.testkit.Amended;
import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What a party reads: where it begins, agenda, annexes, receipt, result. */
class MemberPagesTest extends PageTest {

    private static final String HOME = DEMO + "/part/ku";
    private static final String RESULT = """
            {"items":[{"item":"item-1","assent":1,"conditional":0,"dissent":0,"abstention":0,"silent":1},{"item":"item-2","assent":0,"conditional":1,"dissent":0,"abstention":0,"silent":1}],
             "statements":[{"party":"ku","answers":[{"item":"item-1","choice":"ASSENT","conditional":false},{"item":"item-2","choice":"ASSENT","conditional":true}]}],"silent":["rh"]}""";

    @Test
    void a_party_begins_with_what_waits_for_it_soonest_first_and_what_was_decided() {
        SERVICES.get("/api/v1/associations/demo/assemblies", """
                [{"assembly":"ass-2","kind":"ORDINARY","form":"WRITTEN","day":"2023-11-20","state":"CONVENED","purpose":{"da":"Den senere"},"deadline":"2023-11-20T23:00:00Z"},
                 {"assembly":"ass-1","kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","state":"CONVENED","purpose":{"da":"Den første"},"deadline":"2023-11-14T23:00:00Z","answered":["dtu","ku"]},
                 {"assembly":"ass-0","kind":"ORDINARY","form":"WRITTEN","day":"2023-05-14","state":"CONCLUDED","purpose":{"da":"Den gamle"},"deadline":"2023-05-14T22:00:00Z"},
                 {"assembly":"ass-9","kind":"ORDINARY","form":"WRITTEN","day":"2024-05-14","state":"DRAFT","purpose":{"da":"En kladde"},"deadline":null}]""");
        MockHttpServletResponse page = page(HOME, "da");
        assertThat(html(page)).containsSubsequence("Til jer", "Den første", "Sidste dag i dag", "Senest 14. november 2023 kl. 23.59 (dansk tid)", "I har svaret.", "ass-1/kvittering", "Den senere", "6 dage tilbage", "I har ikke svaret endnu.",
                "Trufne beslutninger", "Den gamle").doesNotContain("En kladde");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(html(page(HOME, "en"))).contains("For you", "Last day today", "6 days left");
    }

    @Test
    void whoever_has_nothing_open_is_told_what_happens_next() {
        SERVICES.get("/api/v1/associations/demo/assemblies", "[]");
        assertThat(html(page(HOME, "da"))).contains("I har ingen åbne forsamlinger. I får en indkaldelse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_agenda_shows_items_annexes_and_who_has_answered_with_one_call_per_service(String language) {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", ""));
        MockHttpServletResponse page = page(Written.PAGE, language);
        assertThat(html(page)).contains("Bilag 1.pdf (PDF, 640 kB)", Written.PAGE + "/bilag/anx-1", "Forslaget &lt;b&gt;lyder", Written.WRITE, Written.PAGE + "/aendringer")
                .contains(language.equals("da") ? new String[] {"I har ikke svaret endnu", "1 af 2 parter har svaret", "Region Ærø: har ikke svaret", "Afgiv tilkendegivelse"}
                        : new String[] {"You have not answered yet", "1 of 2 parties has answered", "Region Ærø: has not answered", "Make a statement"});
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "assembly", "voting");
    }

    @Test
    void an_amendment_that_states_its_own_day_says_it_on_the_agenda_and_where_it_is_answered() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED.replace("\"amendment\":{", "\"amendment\":{\"inForceFrom\":\"2024-01-01\",")).get(Written.BALLOT, Written.ballot("OPEN", ""));
        assertThat(html(page(Written.PAGE, "da"))).contains("Vedtages forslaget, træder ændringen i kraft mandag den 1. januar 2024.");
        assertThat(html(page(Written.PAGE, "en"))).contains("If the proposal is adopted, the amendment takes effect on Monday 1 January 2024.");
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED);
        assertThat(html(page(Written.PAGE, "da"))).doesNotContain("træder ændringen i kraft");
    }

    @Test
    void the_agenda_says_where_the_party_stands_and_why_nothing_can_be_stated() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", Written.RECEIPT));
        assertThat(html(page(Written.PAGE, "da"))).contains("I svarede 10. november 2023 kl. 10.42 (dansk tid) (udgave 1)", "Ændr tilkendegivelsen", Written.PAGE + "/kvittering");
        SERVICES.get(Written.BALLOT, Written.ballot("HELD", ""));
        assertThat(html(page(Written.PAGE, "da"))).contains("stillet i bero").doesNotContain("Afgiv tilkendegivelse");
        SERVICES.answer("GET " + Written.BALLOT, 503, "");
        assertThat(html(page(Written.PAGE, "da"))).contains("Vi kan ikke vise oplysninger fra afstemningerne", "Valg af dirigent");
    }

    @Test
    void an_annex_is_saved_through_the_portal_and_never_shown_in_its_name() {
        SERVICES.answer("GET " + Written.ASSEMBLY + "/annexes/anx-1", 200, "bytes");
        MockHttpServletResponse annex = page(Written.PAGE + "/bilag/anx-1", "da");
        assertThat(html(annex)).isEqualTo("bytes");
        assertThat(annex.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(annex.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(annex.getHeader("Cache-Control")).contains("no-store");
        assertThat(page(Written.PAGE + "/bilag/anx-2", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void the_change_of_the_statutes_stands_word_for_word_and_figure_for_figure() {
        SERVICES.get(Written.ASSEMBLY + "/redline", "[" + Amended.item(2) + "," + Amended.figureAlone(3) + "]");
        MockHttpServletResponse page = page(Written.PAGE + "/aendringer", "da");
        assertThat(html(page)).containsSubsequence("2. Ændring", "Ordlyd", "Gældende ordlyd, § 7", "Tal, regler og parter", "3. Varsel", "Tal, regler og parter, som punkt 3 ændrer", "28 dage", "21 dage")
                .containsSubsequence(Amended.WORDS_DA).containsSubsequence(Amended.FIGURES_DA).doesNotContain("<b>nu</b>", "<i>sats");
        assertThat(html(page)).as("an item of figures alone has no wording").containsOnlyOnce("<h3>Ordlyd</h3>");
        assertThat(html(page(Written.PAGE + "/aendringer", "en"))).contains("2. Amendment").containsSubsequence(Amended.WORDS_EN).containsSubsequence(Amended.FIGURES_EN).doesNotContain("21 dage", "Fra og med");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        SERVICES.get(Written.ASSEMBLY + "/redline", "[]");
        assertThat(html(page(Written.PAGE + "/aendringer", "da"))).contains("foreslår ingen ændringer").doesNotContain("<table");
    }

    @Test
    void the_receipt_names_time_revision_and_fingerprint_and_how_to_change() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.OWN + "/statements", "[" + Written.receipt(1, "DISSENT") + "," + Written.receipt(2, "ASSENT") + "]");
        MockHttpServletResponse page = page(Written.PAGE + "/kvittering", "da");
        assertThat(html(page)).containsSubsequence("Kvittering", "Københavns Universitet", "10. november 2023 kl. 10.42.07 (dansk tid)", "5a1f2", "evt-2", "1. Valg af dirigent", "Tilslutning",
                "På betingelse af:", "at det sker", "Vores ord", "Bestyrelsen den 1. november 2023", "til og med 14. november 2023 kl. 23.59", "Tidligere udgaver", "Udgave 1", "Afvisning", "5a1f1").contains("href=\"" + Written.PAGE + "/tilbagetraekning\">Træk tilkendegivelsen tilbage</a>");
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "assembly", "voting");
        SERVICES.get(Written.ASSEMBLY, Written.DECIDED);
        assertThat(html(page(Written.PAGE + "/kvittering", "en"))).contains("cannot be changed any more").doesNotContain(Written.WRITE);
    }

    @Test
    void a_receipt_can_be_kept_as_a_file_in_the_readers_language() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.OWN + "/statements", "[" + Written.receipt(1, "DISSENT") + "," + Written.receipt(2, "ASSENT") + "]")
                .answer("GET " + Written.OWN + "/statements/stm-2/receipt.pdf?lang=en", 200, "pdf");
        assertThat(html(page(Written.PAGE + "/kvittering", "en"))).contains(Written.PAGE + "/kvittering/stm-2.pdf", Written.PAGE + "/kvittering/stm-1.pdf", "Download the receipt (PDF)");
        MockHttpServletResponse paper = page(Written.PAGE + "/kvittering/stm-2.pdf", "en");
        assertThat(html(paper)).isEqualTo("pdf");
        assertThat(paper.getHeader("Content-Disposition")).contains("attachment", "receipt-stm-2.pdf");
        assertThat(paper.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void without_a_statement_there_is_no_receipt() {
        SERVICES.get(Written.OWN + "/statements", "[]");
        assertThat(page(Written.PAGE + "/kvittering", "da").getRedirectedUrl()).isEqualTo(Written.PAGE);
        assertThat(page(Written.PAGE + "/tilbagetraekning", "da").getRedirectedUrl()).isEqualTo(Written.PAGE);
    }

    @Test
    void a_statement_is_taken_back_with_the_revision_that_was_seen() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.OWN + "/statements", "[" + Written.RECEIPT + "]");
        assertThat(html(page(Written.PAGE + "/tilbagetraekning", "da"))).contains("Træk tilkendegivelsen tilbage", "name=\"saw\" value=\"1\"");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
        SERVICES.answer("POST " + Written.OWN + "/withdrawals", 201, Written.RECEIPT);
        assertThat(submit(post(Written.PAGE + "/tilbagetraekning").param("key", "k-1").param("saw", "1")).getRedirectedUrl()).isEqualTo(Written.PAGE + "/kvittering");
        StubLine sent = StubLine.last();
        assertThat(sent.body()).isEqualTo("{\"sawRevision\":1}");
        assertThat(sent.key()).isEqualTo("k-1");
    }

    @Test
    void what_was_changed_meanwhile_is_not_taken_back_and_is_shown() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.OWN + "/statements", "[" + Written.receipt(2, "ASSENT") + "]")
                .answer("POST " + Written.OWN + "/withdrawals", 409, "{\"type\":\"/problems/stale-statement\",\"status\":409,\"detail\":\"x\",\"currentRevision\":2}");
        MockHttpServletResponse page = submit(post(Written.PAGE + "/tilbagetraekning").param("key", "k-1").param("saw", "1"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).contains("er ikke trukket tilbage", "Udgave 2", "name=\"saw\" value=\"2\"");
    }

    @Test
    void a_registered_statement_is_told_and_can_be_objected_to() {
        String registered = Written.RECEIPT.replace("\"registered\":null", "\"registered\":{\"channel\":\"LETTER\",\"receivedOn\":\"2023-11-01\",\"evidence\":\"evd-1\"}");
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.OWN + "/statements", "[" + registered + "]");
        assertThat(html(page(Written.PAGE + "/kvittering", "da"))).contains("fra et brev", Written.PAGE + "/skanning/evd-1", "href=\"" + Written.PAGE + "/tilbagetraekning\">Gør indsigelse</a>")
                .doesNotContain("Træk tilkendegivelsen tilbage");
        assertThat(html(page(Written.PAGE + "/tilbagetraekning", "da"))).contains("name=\"registered\" value=\"stm-1\"");
        SERVICES.answer("POST " + Written.OWN + "/registrations/stm-1/objections", 201, Written.RECEIPT);
        assertThat(submit(post(Written.PAGE + "/tilbagetraekning").param("key", "k-1").param("saw", "1").param("registered", "stm-1")).getRedirectedUrl()).endsWith("/kvittering");
    }

    @Test
    void the_result_shows_what_each_party_stated_and_the_record() {
        SERVICES.get(Written.ASSEMBLY, Written.DECIDED).get(Written.BALLOT + "/result", RESULT);
        MockHttpServletResponse page = page(Written.PAGE + "/resultat", "da");
        assertThat(html(page)).containsSubsequence("Hent beslutningsreferatet (PDF)", "1. Valg af dirigent", "Vedtaget", "Tilslutning 1, tilslutning med betingelse 0", "Tilslutning", "Ikke svaret",
                "2. Ny § 7", "Ikke vedtaget", "Tilslutning med betingelse").contains("/beslutningsreferat/2.pdf").doesNotContain("3. Orientering");
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "assembly", "voting");
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED);
        assertThat(page(Written.PAGE + "/resultat", "da").getRedirectedUrl()).isEqualTo(Written.PAGE);
    }

    @Test
    void a_ruling_is_told_in_words_with_provisions() {
        SERVICES.get(Written.ASSEMBLY + "/decisions", """
                [{"item":"item-1","number":1,"title":{"da":"Valg"},"outcome":"ADOPTED","answers":[],"ruling":{"yes":true,"sha256":"abc","ruling":{},
                  "explanation":{"headline":"Vedtaget af alle.","reasons":[{"rule":"GA-10","provision":"§ 4 stk. 6","holds":true,"sentence":"Alle tilsluttede sig."}],
                  "whatWouldHaveChanged":["En afvisning."],"interpretationNotes":[]}}}]""");
        assertThat(html(page(Written.PAGE + "/resultat/item-1", "da"))).contains("Vedtaget af alle.", "Alle tilsluttede sig.", "(§ 4 stk. 6)", "En afvisning.", "abc");
        assertThat(page(Written.PAGE + "/resultat/item-7", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void the_record_comes_in_the_language_of_the_reader() {
        SERVICES.answer("GET " + Written.ASSEMBLY + "/record/2.pdf?lang=en", 200, "pdf");
        MockHttpServletResponse record = page(Written.PAGE + "/beslutningsreferat/2.pdf", "en");
        assertThat(html(record)).isEqualTo("pdf");
        assertThat(record.getHeader("Content-Disposition")).contains("attachment", "beslutningsreferat-2-en.pdf");
    }

    /** The last question that changes something. */
    record StubLine(String body, String key) {
        static StubLine last() {
            return SERVICES.asked().stream().filter(asked -> asked.line().startsWith("POST")).reduce((first, next) -> next)
                    .map(asked -> new StubLine(asked.body(), asked.headers().get("idempotency-key"))).orElseThrow();
        }
    }
}
