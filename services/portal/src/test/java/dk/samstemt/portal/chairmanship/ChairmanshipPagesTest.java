package dk.samstemt.portal.chairmanship;

import dk.samstemt.portal.testkit.Amended;
import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class ChairmanshipPagesTest extends PageTest {

    private static final String ASSEMBLIES = "/api/v1/associations/demo/assemblies";
    private static final String ASSEMBLY = ASSEMBLIES + "/ass-1";
    private static final String PAGE = DEMO + "/formandskab/forsamlinger/ass-1";
    private static final String NOBODY = "";
    private static final String FIRST_VICE = "{\"office\":\"VICE_CHAIR_1\",\"verdict\":\"CORRECTION\",\"comment\":\"Punkt 2 er uklart\",\"givenAt\":\"2023-11-14T08:00:00Z\",\"deputy\":null}";
    private static final String CHAIR = "{\"office\":\"CHAIR\",\"verdict\":\"APPROVED\",\"comment\":null,\"givenAt\":\"2023-11-14T08:00:00Z\",\"deputy\":null}";

    private static final String VIEW = """
            {"assembly":"ass-1","state":"RECORD_DRAWN_UP","deadline":"2023-11-14T23:00:00Z","record":2,"parties":[{"party":"ku","name":{"da":"Københavns Universitet"}}],
             "draft":{"kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"}}}""";
    private static final String DECISIONS = """
            [{"item":"item-1","number":1,"title":{"da":"Valg af dirigent"},"outcome":"ADOPTED","answers":[{"party":"ku","choice":"ASSENT","conditional":true,"receivedAt":"2023-11-10T09:42:00Z"},
              {"party":"rh","choice":null,"conditional":false,"receivedAt":null}],"ruling":{"yes":true,"sha256":"abc","ruling":{},"explanation":{"headline":"Vedtaget.",
              "reasons":[{"rule":"GA-10","provision":"§ 4 stk. 6","holds":true,"sentence":"Alle tilsluttede sig."}],"whatWouldHaveChanged":["En afvisning."],"interpretationNotes":["A-1"]}}}]""";

    @BeforeEach
    void aRecordWaits() {
        SERVICES.get("/api/v1/associations/demo/chairmanship", "{\"day\":\"2023-11-14\",\"holders\":[{\"office\":\"CHAIR\",\"person\":\"per-1\",\"party\":\"ku\",\"name\":\"Åse Ærø\"}]}");
        record(NOBODY);
    }

    private static void record(String verdicts) {
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + VIEW + ",\"decisions\":" + DECISIONS + ",\"record\":{\"revision\":2,\"sha256\":\"aa\",\"pdfs\":{},\"drawnUpAt\":\"2023-11-14T07:00:00Z\",\"state\":\"RECORD_DRAWN_UP\",\"verdicts\":["
                + verdicts + "],\"correction\":{\"da\":\"Navnet er rettet\"},\"unapprovedRevision\":null,\"unapprovedSentAt\":null,\"earlier\":[]}}");
    }

    @Test
    void what_waits_comes_first_and_what_was_approved_after_it() {
        SERVICES.get(ASSEMBLIES, """
                [{"assembly":"ass-0","day":"2023-05-14","state":"CONCLUDED","purpose":{"da":"Den gamle"}},{"assembly":"ass-1","day":"2023-11-14","state":"RECORD_DRAWN_UP","purpose":{"da":"Den nye"}},
                 {"assembly":"ass-2","day":"2023-12-14","state":"CONVENED","purpose":{"da":"En åben"}}]""");
        MockHttpServletResponse page = page(DEMO + "/formandskab", "da");
        assertThat(html(page)).containsSubsequence("Til godkendelse", "Den nye", "Læs og svar", "Senest godkendt", "Den gamle").doesNotContain("En åben");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        SERVICES.get(ASSEMBLIES, "[]");
        assertThat(html(page(DEMO + "/formandskab", "da"))).contains("Der er intet til godkendelse.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_record_stands_beside_rulings_statements_and_the_answers_of_the_others(String language) {
        record(FIRST_VICE);
        MockHttpServletResponse page = page(PAGE, language);
        assertThat(html(page)).contains("/beslutningsreferat/2.pdf", "Åse Ærø", "Punkt 2 er uklart", "Alle tilsluttede sig.", "(§ 4 stk. 6)", "Københavns Universitet", "Navnet er rettet", "A-1")
                .contains(language.equals("da") ? new String[] {"1. næstformand", "Sendt tilbage til rettelse", "Tilslutning med betingelse", "Ikke svaret", "Hvervet er ubesat", "Dit svar"}
                        : new String[] {"1st vice-chair", "Sent back for correction", "Assent with a condition", "No answer", "The office is vacant", "Your answer"});
        assertThat(asked(page)).as("however long agenda and roll are").containsExactlyInAnyOrder("membership", "assembly", "membership");
    }

    @Test
    void what_the_record_says_stands_on_the_page_as_text_and_never_as_markup() {
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + VIEW + ",\"decisions\":" + DECISIONS + ",\"record\":{\"revision\":2,\"sha256\":\"aa\",\"drawnUpAt\":\"2023-11-14T07:00:00Z\",\"verdicts\":[],\"correction\":{}},"
                + "\"text\":{\"convening\":{\"da\":\"Indkaldt 13. oktober.\",\"en\":\"Convened.\"},\"effect\":{\"da\":\"Virker fra 15. november.\"},\"interpretations\":{\"da\":\"A-1: varsel\"},\"items\":["
                + "{\"number\":1,\"title\":{\"da\":\"Dirigent\"},\"wording\":\"Vi foreslår <b>hende</b>.\",\"texts\":[],\"settings\":[],\"outcome\":\"ADOPTED\"},"
                + Amended.item(2) + "," + Amended.figureAlone(3) + "]}}");
        assertThat(html(page(PAGE, "da"))).containsSubsequence("Sådan står der i udgave 2", "Indkaldt 13. oktober.", "1. Dirigent", "Vi foreslår &lt;b&gt;hende&lt;/b&gt;.", "Forslaget er vedtaget.",
                "2. Ændring", "Gældende ordlyd, § 7", "Tal, regler og parter, som punkt 2 ændrer", "Forslaget er ikke vedtaget.", "3. Varsel", "28 dage", "21 dage", "til orientering",
                "Virkning", "Virker fra 15. november.", "A-1: varsel", "Afgørelser og tilkendegivelser")
                .containsSubsequence(Amended.WORDS_DA).containsSubsequence(Amended.FIGURES_DA);
        assertThat(html(page(PAGE, "en"))).contains("What version 2 says", "Convened.").containsSubsequence(Amended.WORDS_EN).containsSubsequence(Amended.FIGURES_EN);
    }

    @Test
    void the_secretariats_own_words_are_marked_as_such_and_as_what_became_of_them_since_the_last_version() {
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + VIEW + ",\"decisions\":" + DECISIONS + ",\"record\":{\"revision\":3,\"sha256\":\"aa\",\"pdfs\":{},\"drawnUpAt\":\"2023-11-14T07:00:00Z\",\"verdicts\":[],\"correction\":{},"
                + "\"remarks\":[{\"number\":1,\"title\":{\"da\":\"Valg af dirigent\"},\"text\":{\"da\":\"Uændret ord\"},\"changed\":false,\"before\":{}},"
                + "{\"number\":2,\"title\":{\"da\":\"Kontingent\"},\"text\":{\"da\":\"Helt nyt\"},\"changed\":true,\"before\":{}},"
                + "{\"number\":3,\"title\":{\"da\":\"Regnskab\"},\"text\":{},\"changed\":true,\"before\":{\"da\":\"Blev taget ud\"}},"
                + "{\"title\":{},\"text\":{\"da\":\"Tak, <i>alle</i>.\"},\"changed\":true,\"before\":{\"da\":\"Tak.\"}}],\"unapprovedRevision\":null,\"unapprovedSentAt\":null,\"earlier\":[]}}");
        assertThat(html(page(PAGE, "da"))).containsSubsequence("Sekretariatets egne ord", "1. Valg af dirigent", "Uændret ord", "2. Kontingent", "Ny siden udgave 2", "Helt nyt",
                "3. Regnskab", "Taget ud siden udgave 2", "Sådan stod der i udgave 2", "Blev taget ud", "Øvrigt", "Ændret siden udgave 2", "Tak, &lt;i&gt;alle&lt;/i&gt;.", "Tak.");
        assertThat(html(page(PAGE, "en"))).containsOnlyOnce("New since version 2").contains("The secretariat’s own words");
        record(NOBODY);
        assertThat(html(page(PAGE, "da"))).doesNotContain("Sekretariatets egne ord");
    }

    @Test
    void whoever_has_answered_is_not_asked_again() {
        record(CHAIR);
        assertThat(html(page(PAGE, "da"))).contains("Godkendt").doesNotContain("Dit svar");
    }

    @Test
    void before_there_is_a_record_the_page_says_so() {
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":{\"assembly\":\"ass-1\",\"state\":\"CONVENED\",\"parties\":[],\"draft\":{\"kind\":\"ORDINARY\",\"form\":\"WRITTEN\",\"day\":\"2023-11-14\",\"purpose\":{\"da\":\"X\"}}},\"decisions\":[],\"record\":null}");
        assertThat(html(page(PAGE, "da"))).contains("Der er ikke udarbejdet et beslutningsreferat endnu.");
    }

    @Test
    void a_record_is_approved_in_the_revision_that_was_read() {
        SERVICES.answer("POST " + ASSEMBLY + "/record/approvals", 201, "{}");
        assertThat(submit(answer("APPROVED", "")).getRedirectedUrl()).isEqualTo(PAGE);
        StubServices.Asked sent = SERVICES.asked().get(SERVICES.asked().size() - 1);
        assertThat(sent.body()).isEqualTo("{\"revision\":2,\"verdict\":\"APPROVED\"}");
        assertThat(sent.headers()).containsEntry("idempotency-key", "k-1");
    }

    @Test
    void it_goes_back_only_with_reasons_and_nothing_written_is_lost() {
        MockHttpServletResponse page = submit(answer("CORRECTION", " "));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("Skriv, hvad der skal rettes").containsPattern("value=\"CORRECTION\" checked");
        assertThat(html(submit(answer("", "Mine <ord>")))).contains("Vælg, om du godkender", "Mine &lt;ord&gt;");
        assertThat(html(submit(answer("CORRECTION", "x".repeat(2001))))).contains("Skriv højst 2.000 tegn");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
        SERVICES.answer("POST " + ASSEMBLY + "/record/approvals", 201, "{}");
        assertThat(submit(answer("CORRECTION", "Ret punkt 2")).getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void a_record_that_has_moved_on_is_shown_as_it_is_now_with_what_was_written() {
        SERVICES.answer("POST " + ASSEMBLY + "/record/approvals", 409, "{\"type\":\"/problems/record-moved-on\",\"status\":409,\"detail\":\"x\"}");
        MockHttpServletResponse page = submit(answer("CORRECTION", "Ret punkt 2"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).contains("er ændret eller godkendt, siden du læste det", "Ret punkt 2");
        SERVICES.answer("POST " + ASSEMBLY + "/record/approvals", 403, "{\"type\":\"/problems/not-in-office\",\"status\":403,\"detail\":\"x\"}");
        assertThat(html(submit(answer("APPROVED", "")))).contains("Du har ikke et hverv i formandskabet nu");
        SERVICES.answer("POST " + ASSEMBLY + "/record/approvals", 403, "{\"type\":\"/problems/forbidden\",\"status\":403,\"detail\":\"x\"}");
        assertThat(html(submit(answer("APPROVED", "")))).contains("Du har ikke adgang");
    }

    @Test
    void the_record_comes_as_a_file_in_the_language_of_the_reader() {
        SERVICES.answer("GET " + ASSEMBLY + "/record/2.pdf?lang=da", 200, "pdf");
        MockHttpServletResponse pdf = page(PAGE + "/beslutningsreferat/2.pdf", "da");
        assertThat(html(pdf)).isEqualTo("pdf");
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).contains("attachment");
    }

    private static MockHttpServletRequestBuilder answer(String verdict, String comment) {
        return post(PAGE + "/svar").param("key", "k-1").param("revision", "2").param("verdict", verdict).param("comment", comment);
    }
}
