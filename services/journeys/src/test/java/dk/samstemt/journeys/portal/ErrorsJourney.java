package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** What people meet when something goes wrong that is not theirs, or when a file cannot be used: what is the matter, and what to do about it. */
class ErrorsJourney {

    private static final int TOO_LARGE = 10_500_000;

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
            Look.refused(secretary, "annex-refused");
            new Wizard(secretary).annex("god.txt", "Et bilag, der kan bruges.");
            assertThat(secretary.says()).contains("Bilaget god.txt er tilføjet.");
        }
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
