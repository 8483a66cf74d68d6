package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The auditor's way through the real case when it is over: from the list to the course, the rulings, the log, one entry, and the statutes. */
class AuditorJourney {

    private static final String AGREED = "/a/" + Branch.AGREED.association() + "/revision";
    private static final String SILENT = "/a/" + Branch.SILENT.association() + "/revision";

    private static Portal portal;

    @BeforeAll
    static void replayToTheEnd() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void from_the_list_to_the_rulings(String language) {
        try (Visitor visitor = portal.loggedIn("revisor", language)) {
            seen(visitor, SILENT, "auditor-overview");
            visitor.page.locator("a[href*='afvigelse=NOT_AGREED']").first().click();
            assertThat(visitor.page.locator("tbody tr").count()).isPositive();
            String entry = visitor.page.locator("tbody a[href*='#afgoerelse']").first().getAttribute("href");
            visitor.open(entry.replaceFirst("#.*", ""));
            Look.at(visitor, "auditor-entry-ruling");
            assertThat(visitor.page.locator("#afgoerelse table").count()).isEqualTo(1);
            assertThat(visitor.page.locator("#afgoerelse .alert").count()).as("made again it is the same").isZero();
            seen(visitor, SILENT + "/forening", "auditor-association");
            visitor.open(SILENT);
            visitor.page.locator("tbody a").first().click();
            Look.at(visitor, "auditor-course");
            String course = visitor.page.url().replace(portal.address(""), "");
            seen(visitor, course, "auditor-course");
            seen(visitor, course + "/indkaldelse", "auditor-certificate");
            seen(visitor, course + "/afgoerelser", "auditor-decisions");
            Look.printed(visitor, "auditor-decisions");
            assertThat(visitor.page.locator("h2").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void from_the_log_to_one_entry(String language) {
        try (Visitor visitor = portal.loggedIn("revisor", language)) {
            seen(visitor, AGREED + "/log", "auditor-log");
            Look.printed(visitor, "auditor-log");
            visitor.page.selectOption("#type", "voting.statement-recorded.v1");
            visitor.page.waitForURL(address -> address.contains("type=voting.statement-recorded.v1"));
            visitor.page.waitForFunction("() => document.getElementById('found').textContent !== ''");
            assertThat(visitor.page.locator("tbody tr").count()).as("at once, without the button").isBetween(1, 20);
            visitor.page.fill("#fra", "2023-11-01");
            visitor.page.waitForURL(address -> address.contains("fra=2023-11-01"));
            openedAgain(visitor);
            Look.at(visitor, "auditor-log-filtered");
            visitor.page.selectOption("#part", "dtu");
            visitor.page.waitForURL(address -> address.contains("part=dtu"));
            visitor.page.selectOption("#type", "");
            visitor.page.waitForURL(address -> address.contains("part=dtu") && !address.contains("voting"));
            openedAgain(visitor);
            Look.at(visitor, "auditor-log-party");
            String shown = visitor.page.locator("a[href*='/log.json']").getAttribute("href");
            assertThat(visitor.page.request().get(portal.address(shown)).text()).contains("\"party\":\"dtu\"", "voting.statement-recorded.v1");
            visitor.page.locator("tbody a[href*='/log/']").first().click();
            Look.at(visitor, "auditor-entry");
            assertThat(visitor.page.locator(".alert-success").count()).isEqualTo(1);
            assertThat(visitor.page.request().get(portal.address(AGREED + "/log.csv")).text()).startsWith("\uFEFF");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void from_the_versions_to_what_the_second_one_changed(String language) {
        try (Visitor visitor = portal.loggedIn("revisor", language)) {
            seen(visitor, AGREED + "/vedtaegter", "statutes-versions");
            seen(visitor, AGREED + "/vedtaegter/2", "statutes-text");
            seen(visitor, AGREED + "/vedtaegter/2/aendringer", "statutes-changes");
            Look.printed(visitor, "statutes-changes");
            seen(visitor, AGREED + "/vedtaegter/2/eftersyn", "statutes-lint");
            seen(visitor, AGREED + "/vedtaegter?on=2023-11-01", "statutes-on");
            assertThat(visitor.page.locator("h1").textContent()).contains("1");
            seen(visitor, AGREED + "/vedtaegter/2/fortolkninger", "statutes-interpretations");
            seen(visitor, AGREED + "/vedtaegter/2/daekning", "statutes-coverage");
        }
    }

    /** What a filter brought at once has an address, which brings the same. */
    private static void openedAgain(Visitor visitor) {
        visitor.open(visitor.page.url().replace(portal.address(""), ""));
        assertThat(visitor.page.locator("tbody tr").count()).isPositive();
    }

    private static void seen(Visitor visitor, String path, String name) {
        Response page = visitor.open(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(Visitor.asked(page)).doesNotHaveDuplicates();
        Look.at(visitor, name);
    }
}
