package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    /** The shared one after the real case, so that legal time can go on to what a journey does next. */
    static Portal afterTheCase() {
        Portal portal = shared();
        portal.installation.replay.play(Instant.MAX);
        return portal;
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
        return visitor(language, new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setViewportSize(1280, 900));
    }

    /** The same with a browser of another kind, for instance a phone's. */
    Visitor visitor(String language, Browser.NewContextOptions kind) {
        return new Visitor(this, chromium.browser.newContext(kind.setLocale(language.equals("da") ? "da-DK" : "en-GB")), language);
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
