package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft through a real browser: kept in the background, over a language and another login; then calendar and folder. */
class DraftJourney {

    private static final String HOME = "/a/" + Branch.AGREED.association() + "/part/ku";

    private static Portal portal;

    @BeforeAll
    static void replayUntilTheBallotIsOpen() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.parse("2023-11-06T00:00:00Z"));
        portal.installation.clock.settle();
    }

    @Test
    void what_is_written_is_kept() {
        String agenda;
        try (Visitor visitor = portal.loggedIn("ku", "da")) {
            visitor.open(HOME);
            Look.at(visitor, "member-home");
            visitor.page.locator(".card-action a").click();
            agenda = visitor.page.url().replace(portal.address(""), "");
            Look.at(visitor, "member-agenda");
            visitor.page.locator("a[href$='/tilkendegivelse']").click();
            Look.at(visitor, "member-item");
            visitor.page.locator("label[for=choice-ASSENT]").click();
            visitor.page.locator("#kept p").waitFor();
            assertThat(visitor.page.locator("#kept").textContent()).contains("Kladden er gemt");
            visitor.page.locator("#condition").fill("kun hvis");
            visitor.page.locator("button[value=sprog-en]").click();
            assertThat(visitor.page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.page.locator("#condition").inputValue()).isEqualTo("kun hvis");
            visitor.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screenshots", "member-item-kept-en.png")).setFullPage(true));
        }
        try (Visitor visitor = portal.loggedIn("ku", "da")) {
            visitor.open(agenda);
            Look.at(visitor, "member-agenda-draft");
            visitor.page.locator("a[href$='/tilkendegivelse']").click();
            Look.at(visitor, "member-item-restored");
            assertThat(visitor.page.locator("#choice-ASSENT").isChecked()).isTrue();
            visitor.page.locator("#condition").fill("");
            visitor.page.locator("main button[value=next]").click();
            Look.at(visitor, "member-about");
            attaches(visitor);
            visitor.page.locator("#comment").fill("Besluttet i bestyrelsen.");
            visitor.page.locator("#body").fill("Bestyrelsen");
            visitor.page.locator("#day").fill("1.11.2023");
            visitor.page.locator("#day").press("Enter");
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Kontrollér jeres svar");
            Look.at(visitor, "member-check");
            byte[] folder = visitor.page.request().get(portal.address(agenda + "/mappen.pdf")).body();
            write("folder.pdf", folder);
            write("frist.ics", visitor.page.request().get(portal.address(agenda + "/frist.ics")).body());
            Response calendar = visitor.open(HOME + "/kalender");
            assertThat(Visitor.asked(calendar)).doesNotHaveDuplicates();
            Look.at(visitor, "member-calendar");
            visitor.page.locator("main button").first().click();
            Look.at(visitor, "member-calendar-made");
            String address = visitor.page.locator("#url").inputValue();
            assertThat(visitor.page.request().get(address).text()).contains("BEGIN:VCALENDAR");
            visitor.open(agenda + "/tilkendegivelse");
            visitor.page.locator("details summary").last().click();
            visitor.click("form[action$='/kladde/slet'] button");
            visitor.open(agenda);
            assertThat(visitor.says()).doesNotContain("Kladden er gemt");
        }
        try (Visitor visitor = portal.loggedIn("cbs", "en")) {
            visitor.open(HOME.replace("/ku", "/cbs") + "/kalender");
            Look.at(visitor, "member-calendar");
            visitor.open(agenda.replace("/ku/", "/cbs/"));
            Look.at(visitor, "member-agenda");
        }
    }

    /** A file that was chosen stays over a language; it is taken away by its own button. */
    private static void attaches(Visitor visitor) {
        new Ballot(visitor, HOME).attach("Uddrag af referat.pdf", Papers.plain());
        visitor.click("button[value=sprog-en]");
        assertThat(visitor.says()).contains("You have attached:", "Uddrag af referat.pdf");
        visitor.click("button[value=sprog-da]");
        Look.at(visitor, "member-about-file");
        visitor.click("button[value=detach]");
        assertThat(visitor.says()).contains("Filen er ikke længere vedlagt.").doesNotContain("Uddrag af referat.pdf");
    }

    private static void write(String name, byte[] content) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of("target", "screenshots", name), content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
