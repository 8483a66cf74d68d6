package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium: the one that Playwright would fetch is fetched from nowhere. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).toList();

    final Browser browser;
    private final Playwright playwright;

    private Chromium(Path binary) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Without a sandbox, because tests run as root in containers; only our own pages are opened.
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(binary).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts it; the test is skipped where there is none. */
    static Chromium start() {
        Path binary = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(binary != null, "no Chromium on this machine (apt-get install chromium): the portal is not looked at");
        return new Chromium(binary);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
