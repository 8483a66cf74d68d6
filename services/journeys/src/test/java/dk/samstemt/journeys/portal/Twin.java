package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** One person with two windows: works in the Danish one and sees every page that can be asked for in the English one as well. */
final class Twin implements AutoCloseable {

    private static final int OK = 200;

    final Visitor danish;
    final Visitor english;

    Twin(Portal portal, String user) {
        danish = portal.loggedIn(user, "da");
        english = portal.loggedIn(user, "en");
    }

    /** Opens a page in both windows and looks at it; no service may be asked twice for it, however long the agenda and the roll are. */
    void see(String path, String name) {
        danish.open(path);
        look(name);
    }

    /** Looks at the page the Danish window stands on, in both languages. */
    void look(String name) {
        Look.at(danish, name);
        Response page = english.open(danish.path());
        assertThat(page.status()).as(name).isEqualTo(OK);
        assertThat(Visitor.asked(page)).as("services asked for " + name).doesNotHaveDuplicates();
        Look.at(english, name);
    }

    @Override
    public void close() {
        danish.close();
        english.close();
    }
}
