package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One installation and one browser for all tests of the portal in this JVM; both go away with it. */
final class Portal {

    private static Portal shared;

    final Installation installation;
    final Chromium chromium;

    private Portal() {
        chromium = Chromium.start();
        installation = Installation.on(folder(), List.of(Branch.AGREED, Branch.SILENT));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            chromium.close();
            installation.close();
        }, "portal"));
    }

    /** The shared one, started when first asked for; nothing has been replayed. */
    static synchronized Portal shared() {
        if (shared == null) {
            shared = new Portal();
        }
        return shared;
    }

    /** Address of a page. */
    String address(String path) {
        return installation.house.addresses().portal() + path;
    }

    /** A browser window of its own in which nobody is logged in. */
    Visitor visitor(String language) {
        return visitor(language, true);
    }

    /** The same, with or without scripts. */
    Visitor visitor(String language, boolean scripts) {
        BrowserContext context = chromium.browser.newContext(new Browser.NewContextOptions().setLocale(language.equals("da") ? "da-DK" : "en-GB")
                .setJavaScriptEnabled(scripts).setViewportSize(1280, 900));
        return new Visitor(this, context, language);
    }

    /** A window in which that demo user has logged in by one click. */
    Visitor loggedIn(String user, String language) {
        return visitor(language).login(user);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
