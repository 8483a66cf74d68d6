package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The secretariat writes an assembly and sends it without scripts. */
class SendingJourney {

    private static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    private static final int PAGES = 6;

    @Test
    void without_scripts_an_assembly_is_written_and_sent() {
        Meeting meeting = Meeting.founded("gceu-uden-scripts");
        try (Visitor desk = meeting.portal.visitor("da", false)) {
            desk.login("sekretariat").open(meeting.home("sekretariat"));
            Wizard wizard = new Wizard(desk);
            desk.click("main a[href$='/ny']");
            wizard.next().day(wizard.proposed());
            Look.fits(desk, "noscript-deadlines");
            wizard.next().ground("At tage stilling til et lavere kontingent.", "To decide on a lower fee.", meeting.today().minusDays(3));
            meeting.club.goOnWith(desk.path().replaceFirst(".*/forsamlinger/([^/]+)/.*", "$1"));
            item(desk, wizard);
            send(desk, wizard);
        }
        meeting.club.awaitState("CONVENED");
    }

    /** What the page shows by itself where there are scripts, a button asks for. */
    private static void item(Visitor desk, Wizard wizard) {
        desk.click("main a[href$='/dagsorden/0']");
        wizard.amendment("Ændring af § 6 stk. 2", "Amendment of § 6 stk. 2", "Det indstilles, at ændringen vedtages.").text(0, "6.2", BEFORE, BEFORE.replace("3,125", "2,900"));
        desk.click("button[formaction$='/aendring']");
        assertThat(desk.page.locator("#redline del").allInnerTexts().toString()).contains("3,125");
        Look.fits(desk, "noscript-redline");
        wizard.next().annex("kommissorium.txt", "Ændringen er drøftet med medlemmet.");
        assertThat(desk.says()).contains("Ændring af § 6 stk. 2", "kommissorium.txt");
        Look.fits(desk, "noscript-agenda");
    }

    private static void send(Visitor desk, Wizard wizard) {
        for (int pages = 0; desk.page.locator("#send").count() == 0; pages++) {
            assertThat(pages).as("pages from the agenda to the sending: " + desk.says()).isLessThan(PAGES);
            wizard.next();
        }
        Look.fits(desk, "noscript-send");
        desk.click("#send");
        assertThat(desk.page.locator("h1").textContent()).isEqualTo("Indkaldelsen sendes");
        Look.fits(desk, "noscript-sending");
    }
}
