package dk.samstemt.portal.frame;

import dk.samstemt.portal.testkit.PageTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Every error people meet says what happened and what to do, in their language. */
class ErrorPagesTest extends PageTest {

    private static final String ASSEMBLY = "/api/v1/associations/demo/assemblies/ass-9";
    private static final String PAGE = DEMO + "/revision/forsamlinger/ass-9";

    private static final String MOVE = DEMO + "/sekretariat/forsamlinger/ass-9/ny-dag";
    private static final String DRAFT = "http://localhost" + PAGE + "?x=1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "403|403|Du har ikke adgang|Bed sekretariatet om adgang|You do not have access|Ask the secretariat",
        "404|404|Siden findes ikke|Kontrollér adressen|There is no such page|Check the address",
        "409|409|Nogen har ændret det her imens|se den nyeste udgave|Somebody changed this meanwhile|look at the newest version",
        "412|412|Nogen har ændret det her imens|se den nyeste udgave|Somebody changed this meanwhile|look at the newest version",
        "413|413|Filen er for stor|PDF med mindre billeder|The file is too large|smaller pictures",
        "422|422|Det kunne ikke gennemføres|ret det, der er nævnt|That could not be done|mend what is named",
        "429|429|For mange forespørgsler|Vent lidt|Too many requests|Wait a little",
        "500|503|Siden kan ikke vises lige nu|Prøv igen om et par minutter|The page cannot be shown right now|Try again in a few minutes",
        "503|503|Siden kan ikke vises lige nu|Frister regnes af systemets ur|The page cannot be shown right now|Deadlines follow"})
    void an_answer_of_a_service_becomes_a_page_that_says_what_to_do(int service, int status, String title, String todo, String titleInEnglish, String todoInEnglish) {
        SERVICES.answer("GET " + ASSEMBLY, service, "{\"type\":\"/problems/x\",\"detail\":\"Netop <det>.\",\"errors\":[{\"pointer\":\"/day\",\"code\":\"c\",\"detail\":\"Dagen mangler.\"}]}");
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(html(page)).contains("<h1>" + title + "</h1>", todo, "Gå til forsiden").doesNotContain("<det>");
        assertThat(html(page(PAGE, "en"))).contains("<h1>" + titleInEnglish + "</h1>", todoInEnglish, "lang=\"en\"");
        if (service < 500) {
            assertThat(html(page)).contains("Netop &lt;det&gt;.", "Dagen mangler.");
        }
    }

    @Test
    void too_many_requests_say_from_when_it_is_worth_trying_again() {
        SERVICES.answer("GET " + ASSEMBLY, 429, "{\"detail\":\"\"}", "90");
        assertThat(html(page(PAGE + "?x=1", "da"))).containsPattern("Prøv igen fra kl\\. \\d\\d\\.\\d\\d \\(dansk tid\\)").contains("href=\"" + PAGE + "?x=1\"");
        assertThat(html(page(PAGE, "en"))).containsPattern("Try again from \\d\\d:\\d\\d \\(Danish time\\)");
        SERVICES.answer("GET " + ASSEMBLY, 429, "{\"detail\":\"\"}", "in a while");
        assertThat(html(page(PAGE, "da"))).doesNotContain("Prøv igen fra");
    }

    @Test
    void a_service_that_says_when_it_will_answer_again_is_believed() {
        SERVICES.answer("GET " + ASSEMBLY, 503, "{\"detail\":\"\"}", "90");
        assertThat(html(page(PAGE + "?x=1", "da"))).containsPattern("Prøv igen fra kl\\. \\d\\d\\.\\d\\d \\(dansk tid\\)").contains("Vi fik ikke svar fra forsamlingerne", "href=\"" + PAGE + "?x=1\"");
        assertThat(html(page(PAGE, "en"))).containsPattern("Try again from \\d\\d:\\d\\d \\(Danish time\\)");
        SERVICES.answer("GET " + ASSEMBLY, 503, "{\"detail\":\"\"}");
        assertThat(html(page(PAGE, "da"))).doesNotContain("Prøv igen fra");
    }

    @Test
    void where_somebody_was_first_both_versions_are_at_hand() {
        SERVICES.answer("POST " + ASSEMBLY + "/remedy/new-day", 409, "{\"detail\":\"Opgaven er løst.\"}");
        String said = html(submit(moved("same-origin", DRAFT)));
        assertThat(said).contains("Nogen har ændret det her imens", "Opgaven er løst.", "Det, du sendte</h2>", "15. januar 2027", "På &lt;ny&gt; dag", "Sammenlign det med den nyeste udgave")
                .contains("href=\"" + PAGE + "?x=1\"", "Se den nyeste udgave</a>").doesNotContain("key-1", "før du logger ind");
        assertThat(html(submit(moved("same-origin", "http://localhost//example.org/")))).contains("15. januar 2027").doesNotContain("Se den nyeste udgave</a>");
        assertThat(html(submit(moved("same-origin", "http://localhost" + MOVE)))).doesNotContain("Se den nyeste udgave</a>");
        assertThat(html(submit(moved("cross-site", DRAFT)))).doesNotContain("15. januar 2027", "Se den nyeste udgave</a>");
    }

    private static MockHttpServletRequestBuilder moved(String site, String from) {
        return post(MOVE).header("Sec-Fetch-Site", site).header("Referer", from).param("day", "2027-01-15").param("why", "På <ny> dag").param("key", "key-1");
    }

    @Test
    void a_file_that_came_too_late_is_named() {
        SERVICES.answer("POST " + ASSEMBLY + "/annexes", 409, "{\"detail\":\"\"}");
        MockMultipartFile file = new MockMultipartFile("file", "C:\\bilag\\Bilag <3>.pdf", "application/pdf", new byte[] {1});
        String said = html(submit(multipart(DEMO + "/sekretariat/forsamlinger/ass-9/dagsorden/bilag").file(file).param("key", "k").header("Sec-Fetch-Site", "same-origin").header("Referer", DRAFT)));
        assertThat(said).contains("Det, du sendte</h2>", "Filen Bilag &lt;3&gt;.pdf blev ikke gemt.").doesNotContain("Sammenlign det");
    }

    @Test
    void a_page_that_breaks_gives_a_number_to_quote_and_nothing_else() {
        String leaf = "a".repeat(64);
        SERVICES.get("/api/v1/associations/demo/log/" + leaf, "{\"position\":1,\"topic\":\"t\",\"source\":\"s\",\"key\":\"demo\",\"sequence\":1,\"type\":\"x\",\"id\":\"e\",\"leafHash\":\"" + leaf + "\",\"bytes\":\"%%\"}");
        MockHttpServletResponse page = page(DEMO + "/revision/log/" + leaf, "da");
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(html(page)).contains("Der skete en fejl hos os", "Oplys dette nummer").containsPattern("<code>[A-Za-z0-9-]{8,}</code>").doesNotContain("Exception", "dk.samstemt");
        assertThat(html(page(DEMO + "/revision/log/" + leaf, "en"))).contains("Something went wrong on our side", "Quote this number");
    }

    @Test
    void when_no_answer_comes_to_what_was_sent_nobody_is_told_that_it_is_not_saved() {
        SERVICES.answer("GET /api/v1/me", 503, "");
        MockHttpServletResponse page = submit(post(DEMO + "/sekretariat/forsamlinger/ass-9/dagsorden/bilag"));
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(html(page)).contains("vi ved ikke, om det, du sendte, er gemt", "tæller det kun én gang").doesNotContain("Prøv igen</a>");
    }

    @Test
    void a_file_that_is_refused_before_any_page_is_reached_is_told_to_be_too_large() {
        MockHttpServletResponse page = send(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413).header("Accept-Language", "da"));
        assertThat(page.getStatus()).isEqualTo(413);
        assertThat(html(page)).contains("højst fylde 10 MB", "del den i flere bilag").doesNotContain("Tilbage til siden");
    }

    /** It was refused while it was read, before anybody asked which page it was for. */
    @Test
    void a_page_about_what_reached_no_page_keeps_name_role_and_navigation_of_whoever_is_logged_in() {
        MockHttpSession session = new MockHttpSession();
        SERVICES.get("/api/v1/associations/demo/assemblies", "[]");
        send(get(DEMO + "/sekretariat/forsamlinger").session(session).with(oidcLogin().idToken(token -> token.subject("aase"))));
        String page = html(send(refused(DEMO + "/sekretariat/forsamlinger/ass-9/dagsorden/bilag").session(session)));
        assertThat(page).contains("Filen er for stor", "Åse Ærø", "Log ud", "Foreningen Øst", "<strong>sekretariat</strong>", "class=\"mainmenu\"", DEMO + "/sekretariat/forsamlinger\"").doesNotContain("Log ind");
        assertThat(html(send(refused("/a/tavs/sekretariat/forsamlinger/ass-9").session(session)))).as("a role of somebody else").contains("Åse Ærø").doesNotContain("mainmenu", "Foreningen Tavs</a>");
        assertThat(html(send(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, DEMO + "/sekretariat").header("Accept-Language", "da"))))
                .as("somebody who is not logged in").doesNotContain("mainmenu", "Foreningen Øst", "Åse");
    }

    private static MockHttpServletRequestBuilder refused(String address) {
        return get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413).requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address).header("Accept-Language", "da")
                .requestAttr(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "left by the request that was refused"))
                .with(oidcLogin().idToken(token -> token.subject("aase")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"https://portal.example.org/a/demo/part/ku/forsamlinger/ass-9/tilkendegivelse?trin=about#file|/a/demo/part/ku/forsamlinger/ass-9/tilkendegivelse?trin=about",
        "http://127.0.0.1:8080/a/demo/sekretariat/indlaesning|/a/demo/sekretariat/indlaesning", "https://portal.example.org//elsewhere.example.org/|", "javascript:alert(1)|"})
    void a_file_that_is_too_large_leads_back_to_the_page_it_was_chosen_on_and_nowhere_else(String from, String back) {
        String page = html(send(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413).header("Accept-Language", "en").header("Referer", from)));
        assertThat(page).contains("10 MB at most");
        assertThat(page.contains(">Back to the page</a>")).isEqualTo(back != null);
        assertThat(page).contains(back == null ? "<h1>" : "href=\"" + back + "\"").doesNotContain("elsewhere.example", "javascript:");
    }

    @Test
    void an_address_with_a_word_where_a_number_belongs_is_no_page() {
        assertThat(page(DEMO + "/revision/forsamlinger/ass-2/forloeb?proces=x", "da").getStatus()).isEqualTo(404);
    }
}
