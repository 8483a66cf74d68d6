package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The secretariat's own words in the decision record. */
class RemarkPagesTest extends PageTest {

    private static final String RECORD = DEMO + "/sekretariat/forsamlinger/asm-1/beslutningsreferat";
    private static final String PAGE = RECORD + "/bemaerkninger";
    private static final String REMARKS = ASSEMBLY + "/record/remarks";
    private static final String ITEM = "{\"item\":\"item-1\",\"text\":{\"da\":\"Dirigenten <b>takkede</b>.\",\"en\":\"Thanks.\"}}";

    private static String written(int version, String window, String remarks) {
        return "{\"version\":" + version + ",\"writtenAt\":\"2023-11-15T08:00:00Z\",\"revision\":2,\"window\":\"" + window + "\",\"items\":[{\"item\":\"item-1\",\"number\":1,\"title\":{\"da\":\"Dirigent\"}},"
                + "{\"item\":\"item-2\",\"number\":2,\"title\":{\"da\":\"Ændring af § 7\",\"en\":\"Amendment of § 7\"}}],\"remarks\":[" + remarks + "]}";
    }

    @Test
    void every_item_and_the_end_have_room_for_words_of_the_secretariat_and_for_nothing_else() {
        SERVICES.get(REMARKS, written(1, "OPEN", ITEM));
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(html(page)).contains("1. Dirigent", "2. Ændring af § 7", "Øvrigt", "Dirigenten &lt;b&gt;takkede&lt;/b&gt;.</textarea>", "Thanks.</textarea>", "name=\"version\" value=\"1\"",
                "skrives beslutningsreferatet i en ny udgave efter udgave 2", "højst 2.000 tegn", "Gem bemærkningerne").doesNotContain("name=\"remarkDa-3\"");
        assertThat(html(page(PAGE, "en"))).contains("2. Amendment of § 7", "Other", "Save the remarks");
    }

    @Test
    void what_is_written_is_sent_from_the_version_that_was_seen_and_empty_fields_are_none() {
        SERVICES.answer("PUT " + REMARKS, 200, written(2, "OPEN", ITEM));
        MockHttpServletResponse saved = submit(form().param("remarkDa-0", "Linje\r\nto ").param("remarkEn-0", " ").param("remarkDa-2", "Tak, alle."));
        assertThat(saved.getRedirectedUrl()).isEqualTo(RECORD);
        assertThat(sent().headers()).containsEntry("if-match", "\"1\"").containsEntry("idempotency-key", "form-1");
        assertThat(sent().body()).contains("\"item\":\"item-1\"", "{\"da\":\"Linje\\nto\"}", "{\"da\":\"Tak, alle.\"}").doesNotContain("item-2", "\"en\"", "\"item\":\"\"");
    }

    @Test
    void a_colleagues_newer_words_are_shown_beside_what_was_written_and_nothing_is_lost() {
        SERVICES.answer("PUT " + REMARKS, 412, "{\"type\":\"/problems/stale\",\"detail\":\"\"}").get(REMARKS, written(3, "OPEN", ITEM));
        MockHttpServletResponse page = submit(form().param("remarkDa-0", "Mine ord").param("remarkDa-1", "Og til punkt 2"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).contains("En kollega har gemt en nyere udgave", "Dirigenten &lt;b&gt;takkede&lt;/b&gt;.</p>", "Mine ord</textarea>", "(intet)", "Og til punkt 2</textarea>",
                "name=\"version\" value=\"3\"", "Gem min udgave i stedet");
    }

    @Test
    void what_cannot_be_printed_is_told_at_its_field() {
        SERVICES.answer("PUT " + REMARKS, 422, "{\"type\":\"/problems/invalid-body\",\"detail\":\"\",\"errors\":[{\"pointer\":\"/remarks/0/text/da\",\"code\":\"missing\",\"detail\":\"mangler\"},"
                + "{\"pointer\":\"/remarks/1/text/da\",\"code\":\"too-long\",\"detail\":\"for lang\"}]}").get(REMARKS, written(1, "OPEN", ""));
        MockHttpServletResponse page = submit(form().param("remarkEn-1", "Only English").param("remarkDa-2", "x"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#remarkDa-1\"", "Bemærkning på dansk: Skal udfyldes.", "href=\"#remarkDa-2\"", "Bemærkning på dansk: Er for langt.", "Only English</textarea>");
    }

    @Test
    void under_an_approval_nothing_is_written_and_the_page_says_why() {
        SERVICES.get(REMARKS, written(1, "ANSWERED", ITEM)).answer("PUT " + REMARKS, 409, "{\"type\":\"/problems/record-not-open\",\"detail\":\"\",\"window\":\"ANSWERED\"}");
        assertThat(html(page(PAGE, "da"))).contains("Der kan ikke skrives bemærkninger nu", "har godkendt udgave 2").doesNotContain("Gem bemærkningerne");
        MockHttpServletResponse late = submit(form().param("remarkDa-0", "For sent"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(html(late)).contains("Der kan ikke skrives bemærkninger nu", "For sent</textarea>").doesNotContain("En kollega har gemt");
        SERVICES.get(REMARKS, written(1, "APPROVED", ITEM));
        assertThat(html(page(PAGE, "en"))).contains("Version 2 is approved and does not change any more.").doesNotContain("Save the remarks");
        SERVICES.get(REMARKS, written(1, "SENT_BACK", ITEM));
        assertThat(html(page(PAGE, "da"))).contains("Udgave 2 er sendt retur.", "Gem bemærkningerne");
    }

    @Test
    void the_record_shows_the_remarks_that_stand_in_it_and_leads_to_the_form_while_it_is_not_approved() {
        String record = "\"record\":{\"revision\":2,\"sha256\":\"aa\",\"pdfs\":{},\"drawnUpAt\":\"2023-11-14T07:00:00Z\",\"verdicts\":[],\"correction\":{},\"remarks\":[{\"number\":1,\"title\":{\"da\":\"Dirigent\"},\"text\":{\"da\":\"Tak.\"},"
                + "\"changed\":true,\"before\":{}},{\"title\":{},\"text\":{},\"changed\":true,\"before\":{\"da\":\"Taget ud\"}}],\"unapprovedRevision\":null,\"unapprovedSentAt\":null,\"earlier\":[]}}";
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + Answers.underWay("RECORD_DRAWN_UP") + ",\"decisions\":[]," + record).get(ASSEMBLY + "/messages", "{\"messages\":[]}");
        assertThat(html(page(RECORD, "da"))).contains("Sekretariatets bemærkninger", "1. Dirigent", "Tak.", "href=\"" + PAGE + "\"").doesNotContain("Taget ud");
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + Answers.underWay("CONCLUDED") + ",\"decisions\":[]," + record);
        assertThat(html(page(RECORD, "da"))).contains("Tak.").doesNotContain(PAGE);
        SERVICES.get(API + "/tasks", "[{\"task\":\"t-1\",\"assembly\":\"asm-1\",\"kind\":\"userTask_correctRecord\",\"role\":\"secretariat\",\"title\":\"Ret beslutningsreferatet\",\"createdAt\":\"2023-11-10T08:00:00Z\","
                + "\"text\":\"Ret.\",\"parties\":[],\"decisions\":[],\"remarks\":[],\"facts\":{}}]");
        assertThat(html(page(DEMO + "/sekretariat", "da"))).contains("href=\"" + PAGE + "\"");
    }

    private static MockHttpServletRequestBuilder form() {
        return post(PAGE).param("key", "form-1").param("version", "1").param("about-0", "item-1").param("about-1", "item-2").param("about-2", "");
    }

    private static StubServices.Asked sent() {
        return SERVICES.asked().stream().filter(asked -> asked.line().equals("PUT " + REMARKS)).reduce((one, other) -> other).orElseThrow();
    }
}
