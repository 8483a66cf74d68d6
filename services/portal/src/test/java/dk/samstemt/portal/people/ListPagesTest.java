package dk.samstemt.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ListPagesTest extends PageTest {

    private static final String API = MembersPagesTest.API;
    private static final String HOME = DEMO + "/sekretariat/indlaesning";
    private static final String PLAN = "a".repeat(64);
    private static final String ROWS = """
            {"row":2,"kind":"NEW","partyName":{"da":"Københavns Universitet","en":"University of Copenhagen"},"name":"Åse Ærø","email":"aase@example.org","from":"2023-11-14","changes":[],"faults":[]},
            {"row":3,"kind":"CHANGED","partyName":{"da":"DTU"},"name":"Bo Vad","email":"ny@example.org","changes":[{"column":"E-mail","before":"bo@example.org","after":"ny@example.org"}],"faults":[]}""";

    @Test
    void a_file_is_sent_as_it_is_and_leads_to_what_it_would_change() {
        SERVICES.answer("POST " + API + "/member-imports", 201, "{\"intake\":\"lst-1\"}");
        byte[] content = "Part;Navn;E-mail\r\nku;Åse;a@example.org".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(send("medlemmer.csv", content).getRedirectedUrl()).isEqualTo(HOME + "/lst-1");
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.headers()).containsEntry("content-type", "text/csv").containsEntry("idempotency-key", "form-1"));
        send("Medlemmer.XLSX", new byte[] {1});
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.headers().get("content-type")).endsWith("spreadsheetml.sheet"));
    }

    @Test
    void a_file_that_is_no_list_is_explained_where_it_was_chosen() {
        SERVICES.answer("POST " + API + "/member-imports", 422, """
                {"type":"/problems/member-list-refused","detail":"Intet er indlæst.","errors":[{"pointer":"/columns/3","code":"unknown-column","detail":"kolonnens overskrift kendes ikke"},
                 {"pointer":"/columns/email","code":"missing-column","detail":"kolonnen mangler"},{"pointer":"/file","code":"too-large","detail":"filen fylder mere end 1 MB"}]}""");
        MockHttpServletResponse page = send("medlemmer.csv", new byte[] {1});
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("Kolonne 3: kolonnens overskrift kendes ikke", "E-mail: kolonnen mangler", "Filen kan ikke bruges: filen fylder mere end 1 MB.", "href=\"#file\"");
        MockHttpServletResponse none = send("", new byte[0]);
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(html(none)).contains("Vælg en fil først.");
    }

    @Test
    void a_file_larger_than_any_service_takes_is_not_sent_on() {
        MockHttpServletResponse page = send("medlemmer.xlsx", new byte[10 * 1024 * 1024 + 1]);
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#file\"", "Filen fylder mere end 1 MB. Slet ark");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void what_was_shown_is_taken_in_by_its_digest() {
        run(2, 0, ROWS).answer("POST " + API + "/member-imports/lst-1/confirmation", 200, "{\"created\":1,\"changed\":1,\"unchanged\":0}");
        MockHttpServletResponse page = page(HOME + "/lst-1", "da");
        assertThat(html(page)).contains("Prøvekørsel: intet er indlæst endnu.", "Indlæs 2 rækker", "<dt>nye</dt><dd>2</dd>", "<dt>ændrede</dt><dd>0</dd>", PLAN, "Fra 14. november 2023", "<del>bo@example.org</del>", "<ins>ny@example.org</ins>");
        assertThat(html(page(HOME + "/lst-1", "en"))).contains("Dry run: nothing is imported yet.", "Import 2 rows", "University of Copenhagen");
        assertThat(asked(page)).containsExactly("membership", "membership");
        MockHttpServletResponse taken = submit(post(HOME + "/lst-1").param("plan", PLAN).param("key", "form-2"));
        assertThat(taken.getRedirectedUrl()).isEqualTo(DEMO + "/sekretariat/medlemmer");
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"plan\":\"" + PLAN + "\"}"));
    }

    @Test
    void what_changed_meanwhile_is_shown_again_and_what_is_wrong_cannot_be_taken_in() {
        run(0, 1, """
                {"row":7,"kind":"REJECTED","name":"=cmd","email":"x","changes":[],"faults":[{"column":"Navn","code":"formula","detail":"begynder som en formel"}]}""")
                .answer("POST " + API + "/member-imports/lst-1/confirmation", 409, "{\"type\":\"/problems/member-list-outdated\",\"detail\":\"Ændret siden.\"}");
        assertThat(html(page(HOME + "/lst-1", "da"))).contains("En række kan ikke indlæses", "<strong>Navn:</strong> <span>begynder som en formel</span>").doesNotContain("name=\"plan\"");
        assertThat(submit(post(HOME + "/lst-1").param("plan", PLAN).param("key", "form-3")).getRedirectedUrl()).isEqualTo(HOME + "/lst-1");
    }

    @Test
    void a_long_list_stays_a_page() {
        run(500, 0, IntStream.range(0, 50).mapToObj(i -> ROWS).collect(Collectors.joining(",")));
        assertThat(html(page(HOME + "/lst-1", "da")).length()).isLessThan(100_000);
    }

    @Test
    void the_template_comes_in_both_formats_and_in_no_other() {
        SERVICES.get(API + "/member-templates/csv", "Part;Navn");
        MockHttpServletResponse file = page(HOME + "/skabelon/csv", "da");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)).isEqualTo("Part;Navn");
        assertThat(page(HOME + "/skabelon/exe", "da").getStatus()).isEqualTo(404);
    }

    private static dk.samstemt.portal.testkit.StubServices run(int created, int rejected, String rows) {
        return SERVICES.get(API + "/member-imports/lst-1?after=0", "{\"intake\":\"lst-1\",\"plan\":\"" + PLAN + "\",\"created\":" + created + ",\"changed\":0,\"unchanged\":0,\"rejected\":"
                + rejected + ",\"rows\":[" + rows + "]}");
    }

    private MockHttpServletResponse send(String name, byte[] content) {
        return submit(multipart(HOME).file(new MockMultipartFile("file", name, "application/octet-stream", content)).param("key", "form-1"));
    }
}
