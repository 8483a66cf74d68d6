package dk.samstemt.portal.enclosed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** After the close secretariat, chairmanship and auditor find what parties attached; before it is sealed to them. */
class EnclosedPagesTest extends PageTest {

    private static final String ASSEMBLY = "/api/v1/associations/demo/assemblies/ass-1";
    private static final String RESULT = ASSEMBLY + "/ballot/result";
    private static final String PAGE = "/forsamlinger/ass-1/vedlagt";

    @BeforeEach
    void theAssemblyIsThere() {
        SERVICES.get(ASSEMBLY, "{\"assembly\":\"ass-1\",\"draft\":{\"purpose\":{\"da\":\"Ændring af § 7\"}},\"parties\":[{\"party\":\"rh\",\"name\":{\"da\":\"Region Ærø\"}}]}");
        SERVICES.get(RESULT, "{\"items\":[],\"statements\":[{\"party\":\"ku\"},{\"party\":\"rh\",\"attachment\":"
                + "{\"attachment\":\"att-7\",\"fileName\":\"Uddrag <1>.pdf\",\"bytes\":640400,\"sha256\":\"5a1f\",\"malwareScan\":\"NOT_SCANNED\"}}],\"silent\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"sekretariat,da,Vedlagte filer,Ikke scannet", "formandskab,en,Files attached,Not scanned", "revision,da,Vedlagte filer,Ikke scannet"})
    void files_stand_with_party_name_size_digest_and_what_a_scanner_said(String role, String language, String title, String scan) {
        MockHttpServletResponse page = page(DEMO + "/" + role + PAGE, language);
        assertThat(html(page)).containsSubsequence(title, "Region Ærø", DEMO + "/" + role + PAGE + "/rh/att-7", "Uddrag &lt;1&gt;.pdf (PDF, 640 kB)", "5a1f", scan);
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "assembly", "voting");
    }

    @Test
    void before_the_close_the_page_says_that_they_are_sealed() {
        SERVICES.answer("GET " + RESULT, 409, "{\"type\":\"/problems/ballot-not-closed\",\"status\":409,\"detail\":\"x\"}");
        assertThat(html(page(DEMO + "/sekretariat" + PAGE, "da"))).contains("Filerne er forseglet").doesNotContain("<table");
        SERVICES.get(RESULT, "{\"items\":[],\"statements\":[],\"silent\":[]}");
        assertThat(html(page(DEMO + "/sekretariat" + PAGE, "da"))).contains("Ingen part har vedlagt en fil.");
        SERVICES.answer("GET " + RESULT, 404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        assertThat(page(DEMO + "/sekretariat" + PAGE, "da").getStatus()).isEqualTo(404);
        assertThat(page(DEMO + "/drift" + PAGE, "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_file_is_downloaded_and_kept_by_no_cache() {
        SERVICES.get(ASSEMBLY + "/ballot/parties/rh/attachments/att-7", "bytes");
        MockHttpServletResponse file = page(DEMO + "/revision" + PAGE + "/rh/att-7", "da");
        assertThat(html(file)).isEqualTo("bytes");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
    }
}
