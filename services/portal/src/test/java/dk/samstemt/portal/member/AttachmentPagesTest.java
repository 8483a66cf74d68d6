package dk.samstemt.portal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A file goes with what is written from page to page, is named by the answer and its receipt, and can be taken away or replaced. */
class AttachmentPagesTest extends PageTest {

    private static final String SAVE = "PUT " + Written.OWN + "/draft";
    private static final String KEEP = "POST " + Written.OWN + "/attachments";
    private static final String FILE = "{\"attachment\":\"att-7\",\"fileName\":\"Uddrag <1>.pdf\",\"bytes\":640400,\"sha256\":\"5a1f\",\"malwareScan\":\"PASSED\"}";
    private static final String RECEIPT = Written.RECEIPT.replace("\"registered\":null", "\"attachment\":" + FILE + ",\"registered\":null");
    private static final String ATTACHED = Written.draft(6, true).replace("\"day\":\"31.2.\"}", "\"day\":\"1.2.2023\",\"attachment\":\"att-7\"},\"file\":" + FILE);

    @BeforeEach
    void theBallotIsOpenAndTakesFiles() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", ""))
                .answer(SAVE, 200, "{\"version\":7,\"savedAt\":\"2023-11-14T09:42:00Z\"}").answer(KEEP, 201, FILE);
    }

    private static MockMultipartHttpServletRequestBuilder about(byte[] content) {
        MockMultipartHttpServletRequestBuilder form = multipart(Written.WRITE);
        form.file(new MockMultipartFile("file", content.length == 0 ? "" : "C:\\min\\Uddrag.pdf", "application/octet-stream", content));
        form.param("at", "about").param("draft", "6").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT").param("comment", "ord");
        return form;
    }

    private static List<StubServices.Asked> asked(String line) {
        return SERVICES.asked().stream().filter(one -> one.line().equals(line)).toList();
    }

    @Test
    void a_chosen_file_is_kept_first_and_then_named_by_the_draft() {
        MockHttpServletResponse next = submit(about("%PDF".getBytes()));
        assertThat(next.getRedirectedUrl()).isEqualTo(Written.WRITE + "?trin=check");
        assertThat(asked(KEEP)).singleElement().satisfies(kept -> assertThat(kept.headers()).containsEntry("content-type", "application/pdf").containsKey("idempotency-key")
                .hasEntrySatisfying("content-disposition", header -> assertThat(header).contains("Uddrag.pdf").doesNotContain("min")));
        assertThat(asked(SAVE)).singleElement().satisfies(saved -> assertThat(saved.body()).contains("\"comment\":\"ord\"", "\"attachment\":\"att-7\""));
    }

    @Test
    void a_form_without_a_file_keeps_the_one_that_is_there() {
        submit(about(new byte[0]).param("attachment", "att-3").param("attachmentName", "Før.pdf"));
        assertThat(asked(KEEP)).isEmpty();
        assertThat(asked(SAVE)).singleElement().satisfies(saved -> assertThat(saved.body()).contains("\"attachment\":\"att-3\""));
    }

    @Test
    void it_is_taken_away_by_a_button_of_its_own() {
        MockHttpServletResponse page = submit(about(new byte[0]).param("attachment", "att-3").param("go", "detach"));
        assertThat(page.getRedirectedUrl()).isEqualTo(Written.WRITE + "?trin=about");
        assertThat(asked(SAVE)).singleElement().satisfies(saved -> assertThat(saved.body()).contains("ord").doesNotContain("attachment"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"415|not-a-pdf||ikke en hel PDF", "422|pdf-active-content|,\"found\":[\"JavaScript\"]|gør noget selv", "422|pdf-active-content|,\"found\":[\"encryption\"]|beskyttet med adgangskode",
        "413|too-large||mere end 10 MB", "422|malware||Virusscanneren", "422|invalid-body|,\"errors\":[{\"pointer\":\"/fileName\",\"code\":\"invalid\"}]|Omdøb filen", "422|invalid-body|,\"errors\":[{\"pointer\":\"\",\"code\":\"empty\"}]|Filen er tom",
        "409|too-much-evidence||Tyve filer"})
    void what_is_wrong_with_it_is_said_at_the_field_and_the_rest_is_kept(int status, String slug, String more, String said) {
        SERVICES.answer(KEEP, status, "{\"type\":\"/problems/" + slug + "\",\"status\":" + status + ",\"detail\":\"Tyve filer\"" + (more == null ? "" : more) + "}");
        MockHttpServletResponse page = submit(about("%PDF".getBytes()));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#file\"", "id=\"file-error\"", "Uddrag.pdf: ", said, ">ord</textarea>", "aria-describedby=\"file-hint file-error\"", "name=\"draft\" value=\"7\"");
        assertThat(asked(SAVE)).singleElement().satisfies(saved -> assertThat(saved.body()).contains("ord").doesNotContain("attachment"));
    }

    @Test
    void a_file_larger_than_any_service_takes_is_not_sent_on_and_the_rest_is_kept() {
        MockHttpServletResponse page = submit(about(new byte[10 * 1024 * 1024 + 1]));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#file\"", "Uddrag.pdf: Filen fylder mere end 10 MB.", ">ord</textarea>");
        assertThat(asked(KEEP)).isEmpty();
        assertThat(asked(SAVE)).hasSize(1);
        submit(about(new byte[10 * 1024 * 1024]));
        assertThat(asked(KEEP)).hasSize(1);
    }

    @Test
    void where_the_service_does_not_answer_it_is_asked_for_again() {
        SERVICES.answer(KEEP, 503, "");
        assertThat(html(submit(about("%PDF".getBytes()).param("go", "sprog-en")))).contains("Vi fik ikke svar, da filen skulle gemmes");
    }

    @ParameterizedTest
    @CsvSource({"da,I har vedlagt:,Fjern filen,Vælg en anden fil i stedet", "en,You have attached:,Remove the file,Choose another file instead"})
    void a_kept_file_is_shown_with_what_is_written_and_carried_on(String language, String there, String remove, String replace) {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", ATTACHED));
        assertThat(html(page(Written.WRITE + "?trin=about", language))).contains(there, remove, replace, "enctype=\"multipart/form-data\"", "hx-params=\"not file\"",
                "href=\"" + Written.PAGE + "/fil/ku/att-7\"", "Uddrag &lt;1&gt;.pdf", "name=\"attachment\" value=\"att-7\"");
        assertThat(html(page(Written.WRITE + "?trin=item-1", language))).contains("name=\"attachment\" value=\"att-7\"", "name=\"attachmentName\" value=\"Uddrag &lt;1&gt;.pdf\"");
    }

    @Test
    void the_check_names_it_and_the_answer_sends_its_id() {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", ATTACHED.replace("\"conditional\":false,\"condition\":\"hvis <det>\"", "\"choice\":\"ASSENT\",\"conditional\":false")));
        assertThat(html(page(Written.WRITE + "?trin=check", "da"))).containsSubsequence("Vedlagt fil", "Uddrag &lt;1&gt;.pdf", "value=\"about\"", "den vedlagte fil");
        String make = "POST " + Written.OWN + "/statements";
        SERVICES.answer(make, 201, RECEIPT);
        submit(post(Written.WRITE + "/afgiv").param("key", "k").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT").param("attachment", "att-7"));
        assertThat(asked(make)).singleElement().satisfies(sent -> assertThat(sent.body()).contains("\"attachment\":\"att-7\""));
        SERVICES.answer(make, 422, "{\"type\":\"/problems/invalid-body\",\"status\":422,\"detail\":\"x\",\"errors\":[{\"pointer\":\"/attachment\",\"code\":\"invalid\"}]}");
        assertThat(html(submit(post(Written.WRITE + "/afgiv").param("key", "k").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT").param("attachment", "att-7"))))
                .contains("fjernet i et andet vindue", "name=\"choice.item-1\" value=\"DISSENT\"");
    }

    @Test
    void a_draft_that_names_a_file_that_is_gone_says_so() {
        SERVICES.answer(SAVE, 422, "{\"type\":\"/problems/invalid-body\",\"status\":422,\"detail\":\"x\",\"errors\":[{\"pointer\":\"/attachment\",\"code\":\"invalid\"}]}");
        assertThat(html(submit(about(new byte[0]).param("attachment", "att-3").param("go", "save")))).contains("Kladden er ikke gemt", "fjernet i et andet vindue");
    }

    @Test
    void changing_begins_with_the_file_that_stands() {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", RECEIPT));
        assertThat(html(page(Written.WRITE + "?trin=about", "da"))).contains("name=\"attachment\" value=\"att-7\"", "Uddrag &lt;1&gt;.pdf");
    }

    @ParameterizedTest
    @CsvSource({"da,Vedlagt fil,640 kB,Fingeraftryk", "en,File attached,640 kB,Fingerprint"})
    void the_receipt_names_the_file_and_its_digest(String language, String label, String size, String digest) {
        SERVICES.get(Written.OWN + "/statements", "[" + RECEIPT + "]");
        assertThat(html(page(Written.PAGE + "/kvittering", language))).containsSubsequence(label, "/fil/ku/att-7", "Uddrag &lt;1&gt;.pdf (PDF, " + size, digest, "5a1f");
    }

    @ParameterizedTest
    @CsvSource({"da,Vedlagte filer,Region Ærø", "en,Files attached,Region Ærø"})
    void the_result_has_the_files_of_what_counted(String language, String heading, String party) {
        String result = "{\"items\":[],\"statements\":[{\"party\":\"ku\",\"answers\":[]},{\"party\":\"rh\",\"answers\":[],\"attachment\":" + FILE + "}],\"silent\":[]}";
        SERVICES.get(Written.ASSEMBLY, Written.DECIDED).get(Written.BALLOT + "/result", result);
        assertThat(html(page(Written.PAGE + "/resultat", language))).containsSubsequence(heading, party, Written.PAGE + "/fil/rh/att-7", "Uddrag &lt;1&gt;.pdf");
        SERVICES.get(Written.BALLOT + "/result", result.replace(",\"attachment\":" + FILE, ""));
        assertThat(html(page(Written.PAGE + "/resultat", language))).doesNotContain(heading);
    }

    @Test
    void it_is_downloaded_under_its_name_and_kept_by_no_cache() {
        SERVICES.get(Written.BALLOT + "/parties/rh/attachments/att-7", "bytes");
        MockHttpServletResponse file = page(Written.PAGE + "/fil/rh/att-7", "da");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(html(file)).isEqualTo("bytes");
        assertThat(page(Written.PAGE + "/fil/rh/att-none", "da").getStatus()).isEqualTo(404);
    }
}
