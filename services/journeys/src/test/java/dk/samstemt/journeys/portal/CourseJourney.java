package dk.samstemt.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import dk.samstemt.quickstart.replay.Branch;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

/** The way of an assembly on its diagram: one whose process still stands at a task, and one that is over; by mouse, by keyboard, on paper, and without scripts. */
class CourseJourney {

    private static final String ASSOCIATION = "/a/" + Branch.AGREED.association();
    private static final String UNDECIDED = "/a/" + Branch.SILENT.association() + "/sekretariat";

    private static Portal portal;
    private static String page;

    @BeforeAll
    static void replayToTheEnd() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.MAX);
        page = "/forsamlinger/" + portal.installation.replay.assembly(Branch.AGREED) + "/forloeb";
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void where_a_running_assembly_stands_is_seen_by_the_secretariat(String language) {
        try (Visitor visitor = portal.loggedIn("sekretariat", language)) {
            opened(visitor, UNDECIDED + "/forsamlinger/" + portal.installation.replay.assembly(Branch.SILENT) + "/forloeb");
            assertThat(visitor.page.locator(".djs-element.course-open").count()).isEqualTo(1);
            assertThat(visitor.page.locator(".alert-info a").count()).isPositive();
            Look.at(visitor, "course-running");
            assertThat(visitor.page.content()).doesNotContain("ASSENT", "DISSENT", "ABSTENTION");
            visitor.open(UNDECIDED + "/forloeb");
            Look.at(visitor, "course-list");
            visitor.open(UNDECIDED + "/forsamlinger/" + portal.installation.replay.assembly(Branch.SILENT));
            Look.at(visitor, "course-secretariat-overview");
            visitor.click("a[href$='/indkaldelse']");
            assertThat(visitor.says()).contains("GA-7", "§ 4 stk. 4");
            Look.at(visitor, "course-secretariat-ruling");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_whole_way_is_drawn_told_in_the_table_and_played(String language) {
        try (Visitor visitor = portal.loggedIn("revisor", language)) {
            opened(visitor, ASSOCIATION + "/revision" + page);
            long steps = visitor.page.locator("tr[data-element]").count();
            assertThat(visitor.page.locator(".course-badge").count()).isBetween(10, (int) steps);
            assertThat(visitor.page.locator(".djs-element.course-open").count()).isZero();
            assertThat(visitor.page.locator(".course-flow").count()).isGreaterThan(9);
            assertThat(visitor.page.locator(".bjs-powered-by").isVisible()).isTrue();
            assertThat(visitor.page.locator(".course-canvas svg").first().textContent()).as("names in the diagram").contains(language.equals("da") ? "Nej" : "Yes").doesNotContain(language.equals("da") ? "Yes" : "Nej");
            Look.at(visitor, "course");
            Look.printed(visitor, "course");
            visitor.page.locator("nav li a[href*='proces=2']").first().click();
            visitor.page.waitForSelector(".course-ready");
            Look.at(visitor, "course-convening");
        }
    }

    @Test
    void it_is_stepped_through_and_played_by_keyboard() {
        try (Visitor visitor = portal.loggedIn("revisor", "da")) {
            opened(visitor, ASSOCIATION + "/revision" + page);
            long steps = visitor.page.locator("tr[data-element]").count();
            press(visitor, "back");
            assertThat(visitor.page.locator(".course-said").textContent()).startsWith("Trin " + (steps - 1) + " af " + steps + ":");
            assertThat(visitor.page.locator("tr.course-row").count()).isEqualTo(1);
            assertThat(visitor.page.locator(".djs-element.course-now").count()).isEqualTo(1);
            press(visitor, "play");
            visitor.page.waitForFunction("() => document.querySelector('.course-said').textContent.startsWith('Trin " + steps + "')");
            visitor.page.waitForFunction("() => document.querySelector('[data-replay=play]').textContent === 'Afspil'");
            press(visitor, "play");
            visitor.page.waitForFunction("() => document.querySelector('.course-said').textContent.startsWith('Trin 2')");
            assertThat(visitor.page.locator("[data-replay=play]").textContent()).isEqualTo("Sæt på pause");
            press(visitor, "play");
            Look.fits(visitor, "course-played");
            assertThat(visitor.page.locator(".course-badge").count()).isLessThan(6);
            press(visitor, "larger");
            assertThat((Boolean) visitor.page.evaluate("() => { const s = document.querySelector('.course-scroll'); return s.scrollWidth > s.clientWidth; }")).isTrue();
        }
    }

    @Test
    void whoever_wants_less_motion_gets_none() {
        try (Visitor visitor = portal.loggedIn("revisor", "da")) {
            assertThat(transition(visitor, ReducedMotion.NO_PREFERENCE)).contains("0.3s");
            assertThat(transition(visitor, ReducedMotion.REDUCE)).doesNotContain("0.3s");
        }
    }

    @Test
    void without_scripts_the_table_tells_it_all() {
        try (Visitor visitor = portal.visitor("da", false)) {
            visitor.login("revisor");
            Response answer = visitor.open(ASSOCIATION + "/revision" + page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(visitor.page.locator(".course-figure").isVisible()).isFalse();
            assertThat(visitor.page.locator("tr[data-element]").last().isVisible()).isTrue();
        }
    }

    @Test
    void a_model_that_cannot_be_fetched_leaves_the_table() {
        try (Visitor visitor = portal.loggedIn("revisor", "da")) {
            visitor.page.route("**/*.bpmn", route -> route.abort());
            visitor.open(ASSOCIATION + "/revision" + page);
            visitor.page.waitForSelector(".course-missing:visible");
            assertThat(visitor.page.locator(".course-figure").isVisible()).isFalse();
        }
    }

    @Test
    void every_file_of_the_page_is_kept_for_ever_by_its_version() {
        try (Visitor visitor = portal.loggedIn("revisor", "da")) {
            opened(visitor, ASSOCIATION + "/revision" + page);
            List<?> files = (List<?>) visitor.page.evaluate("() => Array.from(document.querySelectorAll('link[href], script[src]')).map(one => one.getAttribute('href') || one.getAttribute('src'))");
            assertThat(files).hasSizeGreaterThan(8).allSatisfy(file -> {
                assertThat(file.toString()).matches("/static/(vendor/[a-z.-]+/[0-9.]+/.*|app/[a-z]+-[0-9a-f]{16,}\\.[a-z]+)");
                assertThat(visitor.page.request().get(portal.address(file.toString())).headers().get("cache-control")).contains("max-age=31536000", "immutable");
            });
        }
    }

    private static void opened(Visitor visitor, String path) {
        Response answer = visitor.open(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Visitor.asked(answer)).doesNotHaveDuplicates();
        visitor.page.waitForSelector(".course-ready");
    }

    private static void press(Visitor visitor, String button) {
        visitor.page.locator("[data-replay=" + button + "]").focus();
        visitor.page.keyboard().press("Enter");
    }

    private static String transition(Visitor visitor, ReducedMotion motion) {
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
        opened(visitor, ASSOCIATION + "/revision" + page);
        return (String) visitor.page.evaluate("() => getComputedStyle(document.querySelector('.course-canvas .djs-visual > :first-child')).transitionDuration");
    }
}
