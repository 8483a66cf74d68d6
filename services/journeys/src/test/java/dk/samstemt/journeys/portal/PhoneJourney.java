package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A party answers on a phone, and without scripts: from the first page to the receipt, a change and the way out. */
class PhoneJourney {

    @Test
    void on_a_phone() {
        answers(new Browser.NewContextOptions().setViewportSize(375, 812).setDeviceScaleFactor(2).setIsMobile(true).setHasTouch(true), "cbs", "phone");
    }

    @Test
    void without_scripts() {
        answers(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false), "ku", "noscript");
    }

    private static void answers(Browser.NewContextOptions browser, String user, String name) {
        Meeting meeting = Meeting.open();
        try (Visitor party = meeting.portal.visitor("da", browser)) {
            Ballot ballot = new Ballot(party.login(user), meeting.home("part/" + user));
            ballot.home();
            Look.fits(party, name + "-party");
            ballot.agenda();
            Look.fits(party, name + "-agenda");
            ballot.begin();
            Look.fits(party, name + "-item");
            wrongAndRight(ballot, name);
            ballot.give();
            assertThat(party.says()).contains("Tilkendegivelsen er modtaget.", "Undlader");
            Look.fits(party, name + "-receipt");
            changes(ballot, name);
            party.click("button.log-off");
            assertThat(party.page.locator(".log-on").count()).isEqualTo(1);
        }
    }

    private static void wrongAndRight(Ballot ballot, String name) {
        ballot.visitor.click(Ballot.NEXT);
        assertThat(ballot.visitor.page.locator("[data-module=error-summary] a").count()).isEqualTo(1);
        Look.fits(ballot.visitor, name + "-item-refused");
        ballot.choose("ABSTENTION");
        Look.fits(ballot.visitor, name + "-about");
        ballot.comment("En linje\nog en til.");
        Look.fits(ballot.visitor, name + "-check");
    }

    private static void changes(Ballot ballot, String name) {
        ballot.visitor.click("main a[href$='/tilkendegivelse']");
        assertThat(ballot.visitor.page.locator("#choice-ABSTENTION").isChecked()).isTrue();
        ballot.choose("ASSENT").comment("Ændret.").give();
        assertThat(ballot.visitor.says()).contains("Tidligere udgaver", "Tilslutning", "Ændret.");
        ballot.visitor.click("main a[href$='/tilbagetraekning']");
        Look.fits(ballot.visitor, name + "-take-back");
        ballot.visitor.click("main form button");
        assertThat(ballot.visitor.says()).contains("Tilkendegivelsen gælder ikke længere.");
    }
}
