package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What people meet when something goes wrong that is not theirs, or when a file cannot be used: what is the matter, and what to do about it. */
class ErrorsJourney {

    private static final int TOO_LARGE = 10_500_000;
    private static final int FAR_TOO_LARGE = 30_000_000;
    /** More than the portal itself reads. */
    private static final int BEYOND_READING = 48_000_000;

    private static Meeting draft;

    @BeforeAll
    static void draft() {
        draft = Meeting.drafted("gceu-fejl");
    }

    @Test
    void a_file_that_cannot_be_an_annex_is_explained_where_it_was_chosen() {
        try (Visitor secretary = draft.portal.loggedIn("sekretariat", "da")) {
            secretary.open(draft.page("sekretariat", "/dagsorden"));
            refused(secretary, "billede.png", "PNG".getBytes(StandardCharsets.US_ASCII), "Filen er ikke en hel PDF.");
            refused(secretary, "laast.pdf", Papers.locked(), "beskyttet med adgangskode");
            refused(secretary, "aktiv.pdf", Papers.acting(), "gør noget selv");
            refused(secretary, "stor.txt", "a".repeat(TOO_LARGE).getBytes(StandardCharsets.US_ASCII), "Filen fylder mere end 10 MB.");
            refused(secretary, "meget-stor.txt", new byte[FAR_TOO_LARGE], "Filen fylder mere end 10 MB.");
            Look.refused(secretary, "annex-refused");
            new Wizard(secretary).annex("god.txt", "Et bilag, der kan bruges.");
            assertThat(secretary.says()).contains("Bilaget god.txt er tilføjet.");
            secretary.page.locator("#said").getByText("Bilaget god.txt er tilføjet.").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_page_of_another_role_one_that_is_not_there_and_a_file_of_another_kind(String language) {
        try (Visitor party = draft.portal.loggedIn("dtu", language); Visitor secretary = draft.portal.loggedIn("sekretariat", language)) {
            meets(party, party.open(draft.home("sekretariat")), 403, language.equals("da") ? "Du har ikke adgang" : "You do not have access");
            meets(party, party.open(draft.home("part/dtu") + "/findes-ikke"), 404, language.equals("da") ? "Siden findes ikke" : "There is no such page");
            secretary.open(draft.page("sekretariat", "/dagsorden"));
            new Wizard(secretary).annex("billede.png", "image/png", "PNG".getBytes(StandardCharsets.US_ASCII));
            assertThat(secretary.page.locator(".alert-error a[href='#file']").count()).isEqualTo(1);
            Look.refused(secretary, "error-422");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_file_that_is_beyond_reading_leads_back_to_the_page_it_was_chosen_on(String language) {
        try (Visitor secretary = draft.portal.loggedIn("sekretariat", language)) {
            secretary.open(draft.page("sekretariat", "/dagsorden"));
            new Wizard(secretary).annex("umulig.txt", "text/plain", new byte[BEYOND_READING]);
            assertThat(secretary.page.locator("h1").textContent()).isEqualTo(language.equals("da") ? "Filen er for stor" : "The file is too large");
            assertThat(secretary.page.locator(".user").count()).as("who is logged in").isEqualTo(1);
            assertThat(secretary.page.locator(".mainmenu a[href='" + draft.home("sekretariat") + "']").count()).as("the menu of the role").isEqualTo(1);
            Look.refused(secretary, "error-413");
            secretary.click("main a.button-primary");
            assertThat(secretary.page.url()).endsWith(draft.page("sekretariat", "/dagsorden"));
        }
    }

    /** Two secretaries have the agenda open while a third sends the notice: what they then add is too late for it, and each is told so. */
    @Test
    void what_a_colleague_made_impossible_meanwhile_is_said() {
        Meeting sent = Meeting.drafted("gceu-imens");
        try (Visitor danish = sent.portal.loggedIn("sekretariat", "da"); Visitor english = sent.portal.loggedIn("sekretariat", "en")) {
            List.of(danish, english).forEach(secretary -> secretary.open(sent.page("sekretariat", "/dagsorden")));
            sent.club.convene().orFail("convening");
            sent.club.awaitState("CONVENED");
            for (Visitor late : List.of(danish, english)) {
                new Wizard(late).annex("sent.txt", "Et bilag, der kom for sent.");
                assertThat(late.page.locator("h1").textContent()).isEqualTo(late == danish ? "Nogen har ændret det her imens" : "Somebody changed this meanwhile");
                assertThat(late.says()).contains("sent.txt");
                Look.refused(late, "error-409");
                late.click("main .button-primary");
                assertThat(late.path()).as("the page as it is now").isEqualTo(sent.page("sekretariat", ""));
            }
        }
    }

    /** The portal's own database is where its sessions are: it cannot even read who asks, and still says what happened, and under which number. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void when_the_portals_database_is_away_a_page_says_so_with_a_number_and_nobody_is_logged_out(String language) {
        try (Visitor party = draft.portal.loggedIn("cbs", language)) {
            try (DatabaseAway away = new DatabaseAway(draft.portal.installation, "portal")) {
                Response page = party.open(draft.home("part/cbs"));
                meets(party, page, 500, language.equals("da") ? "Der skete en fejl hos os" : "Something went wrong on our side");
                assertThat(party.page.locator("main code").textContent()).isNotBlank().isEqualTo(page.headerValue("X-Correlation-Id"));
                assertThat(party.page.content()).doesNotContain("Exception", "hikari");
            }
            assertThat(party.open(draft.home("part/cbs")).status()).isEqualTo(200);
            assertThat(party.page.url()).endsWith(draft.home("part/cbs"));
        }
    }

    /** The page has that status and heading, and looks as every page must. */
    private static void meets(Visitor visitor, Response page, int status, String heading) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(visitor.page.locator("h1").textContent()).isEqualTo(heading);
        Look.refused(visitor, "error-" + status);
    }

    private static void refused(Visitor secretary, String name, byte[] content, String why) {
        new Wizard(secretary).annex(name, "application/octet-stream", content);
        assertThat(secretary.says()).contains(name, why);
        assertThat(secretary.page.locator("#file").getAttribute("aria-describedby")).contains("file-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_service_that_is_down_costs_its_panel_and_not_the_page(String language) {
        Meeting open = Meeting.open();
        WebServer voting = ((ServletWebServerApplicationContext) open.portal.installation.house.inside("voting")).getWebServer();
        try (Visitor party = open.portal.loggedIn("dtu", language)) {
            party.open(open.home("part/dtu"));
            voting.stop();
            Response page = party.open(open.page("part/dtu", ""));
            assertThat(page.status()).isEqualTo(200);
            assertThat(party.page.locator(".alert-warning").count()).isEqualTo(1);
            Look.at(party, "panel-away");
            assertThat(party.open(open.page("part/dtu", "/tilkendegivelse")).status()).isEqualTo(503);
            Look.refused(party, "error-503");
        } finally {
            voting.start();
        }
    }
}
