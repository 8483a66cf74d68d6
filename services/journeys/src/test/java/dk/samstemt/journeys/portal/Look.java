package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * What every page must stand: no violation of axe-core's rules (WCAG 2.2 AA and best practice), no sideways scrolling at 320 px, the skip link first, a silent
 * console, one h1, the language of the reader; its picture is kept in {@code target/screenshots/<name>-<language>*.png}, and {@link Pages} notes that it was looked at.
 */
final class Look {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = axe();
    private static final int NARROW = 320;
    private static final int BIGGEST_PAGE = 100_000;

    private Look() {
    }

    /** Looks at the page the visitor stands on. */
    static void at(Visitor visitor, String name) {
        Page page = visitor.page;
        String file = name + "-" + visitor.language;
        assertAll(file, () -> during(visitor, name), () -> startsWithTheSkipLink(page),
                () -> assertThat(size(page)).as("size of the page as it came").isLessThan(BIGGEST_PAGE));
        Pages.lookedAt(visitor);
    }

    /** Looks at a page while something goes on in it: what stands in focus keeps it, and a browser whose clock is set need not say how large the page was. */
    static void during(Visitor visitor, String name) {
        Page page = visitor.page;
        String file = name + "-" + visitor.language;
        shoot(page, file + ".png");
        assertAll(file, () -> assertThat(violations(page)).isEmpty(), () -> isNarrowEnough(page, file),
                () -> assertThat(page.locator("h1").count()).as("number of h1").isEqualTo(1),
                () -> assertThat(page.locator("html").getAttribute("lang")).isEqualTo(visitor.language),
                () -> assertThat(visitor.complaints).as("console").isEmpty());
        visitor.complaints.clear();
    }

    /** Looks at a page that came with a refusal: the browser says in its console that the answer was an error, and that is no complaint about the page. */
    static void refused(Visitor visitor, String name) {
        assertThat(visitor.complaints.removeIf(complaint -> complaint.startsWith("Failed to load resource") && !complaint.contains("/static/"))).as("answered as a refusal").isTrue();
        at(visitor, name);
    }

    /** A page of a window as wide as a phone, or without scripts: fits, and its picture is kept. */
    static void fits(Visitor visitor, String name) {
        shoot(visitor.page, name + "-" + visitor.language + ".png");
        int wide = visitor.page.viewportSize().width;
        assertThat((Integer) visitor.page.evaluate("() => document.documentElement.scrollWidth")).as("width of " + name).isLessThanOrEqualTo(wide);
    }

    /** The page as it is printed. */
    static void printed(Visitor visitor, String name) {
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        shoot(visitor.page, name + "-" + visitor.language + "-print.png");
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** What came over the wire, unpacked; scripts draw into it afterwards. */
    private static int size(Page page) {
        return ((Number) page.evaluate("() => performance.getEntriesByType('navigation')[0].decodedBodySize")).intValue();
    }

    private static List<?> violations(Page page) {
        page.evaluate(AXE + ";0");
        return (List<?>) page.evaluate("""
                () => axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
                  .then(result => result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')))
                """);
    }

    /** On a page with an error summary the focus begins there, as it should; everywhere else the first Tab finds the skip link. */
    private static void startsWithTheSkipLink(Page page) {
        if (page.locator("[data-module='error-summary']").count() > 0) {
            assertThat((Boolean) page.evaluate("() => document.activeElement.matches('[data-module=error-summary]')")).as("focus on the error summary").isTrue();
            return;
        }
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("() => document.activeElement.matches('a.skipnav')")).as("first Tab finds the skip link").isTrue();
    }

    private static void isNarrowEnough(Page page, String file) {
        page.setViewportSize(NARROW, 800);
        try {
            shoot(page, file + "-320.png");
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth")).as("width at 320 px").isLessThanOrEqualTo(NARROW);
        } finally {
            page.setViewportSize(1280, 900);
        }
    }

    private static void shoot(Page page, String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    private static String axe() {
        try (InputStream in = Look.class.getResourceAsStream("/vendor/axe-core/4.14.1/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
