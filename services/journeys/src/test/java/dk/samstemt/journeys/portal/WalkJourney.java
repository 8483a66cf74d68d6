package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import static java.time.format.DateTimeFormatter.ofPattern;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new assembly walked through all roles by the mouse alone: the secretariat writes and sends it, the parties answer, the operator's clock closes it, the chairmanship
 * approves its record, the statutes become version 2, the auditor finds every step and the administrator what is law. Every page is looked at on the way, in both languages.
 */
class WalkJourney {

    private static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    private static final String AFTER = "Region Hovedstaden betaler 2,820 kr. pr. indbygger, hvilket i 2024-tal er 5.358.122 kr.";
    /** What the rules count with: name, figure now, figure proposed. */
    private static final List<List<String>> FIGURES = List.of(List.of("rate", "3.125", "2.820"), List.of("amount", "569375000", "535812200"),
            List.of("base-year", "2018", "2024"));

    private static Meeting meeting;

    @BeforeAll
    static void found() {
        meeting = Meeting.founded("gceu-vandring");
    }

    @Test
    void a_new_assembly_goes_from_the_wizard_to_version_2_of_the_statutes() {
        PartyWalk parties = new PartyWalk(meeting);
        OfficeWalk office = new OfficeWalk(meeting);
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            Wizard wizard = new Wizard(secretary.danish);
            chooseADay(secretary, wizard);
            writeTheAgenda(secretary, wizard);
            send(secretary, wizard);
            parties.everybodyAnswers();
            everybodyHasAnsweredAndNobodySeesWhat(secretary);
            office.theOperatorMovesTheClockPastTheDeadline();
            decided(secretary);
        }
        theChairmanshipApproves();
        parties.oneReadsTheResult();
        theAuditorFindsEveryStep();
        office.theAdministratorReadsWhatIsLawAndWhoMayDoWhat();
    }

    private void chooseADay(Twin secretary, Wizard wizard) {
        secretary.see(meeting.home("sekretariat"), "walk-tasks-none");
        secretary.danish.click("main a[href$='/ny']");
        secretary.look("walk-kind");
        wizard.next();
        secretary.look("walk-dates");
        LocalDate earliest = wizard.proposed();
        assertThat(wizard.tries(meeting.today().plusDays(6), "#outlook .reasons")).contains("Den dag kan ikke vælges.", "§ 4 stk. 4");
        assertThat(wizard.tries(earliest, "#outlook table")).contains("Frister for generalforsamlingen").doesNotContain("ikke vælges");
        wizard.day(meeting.today().plusDays(6));
        assertThat(secretary.danish.says()).contains("Den tidligste lovlige dag er " + written(earliest), "§ 4 stk. 4");
        Look.refused(secretary.danish, "walk-dates-refused");
        wizard.day(earliest);
        assertThat(secretary.danish.says()).contains(written(earliest));
        secretary.look("walk-deadlines");
    }

    private static String written(LocalDate day) {
        return ofPattern("EEEE 'den' d. MMMM uuuu", Locale.forLanguageTag("da")).format(day);
    }

    private void writeTheAgenda(Twin secretary, Wizard wizard) {
        wizard.next();
        secretary.look("walk-ground");
        wizard.next();
        Look.refused(secretary.danish, "walk-ground-refused");
        wizard.ground("At tage stilling til et lavere kontingent for Region Hovedstaden.", "To decide on a lower fee for Region Hovedstaden.", meeting.today().minusDays(3));
        meeting.club.goOnWith(secretary.danish.path().replaceFirst(".*/forsamlinger/([^/]+)/.*", "$1"));
        secretary.danish.click("main a[href$='/dagsorden/0']");
        secretary.look("walk-item-new");
        wizard.amendment("Ændring af § 6 stk. 2", "Amendment of § 6 stk. 2", "Det indstilles, at generalforsamlingen vedtager ændringen.").text(0, "6.2", BEFORE, AFTER).next();
        secretary.danish.click("main a[href$='/dagsorden/2']");
        secretary.look("walk-item");
        figures(secretary.danish, wizard);
        wizard.annex("kommissorium.txt", "Ændringen er drøftet med medlemmet.");
        assertThat(secretary.danish.says()).contains("kommissorium.txt");
        secretary.look("walk-agenda");
    }

    private static void figures(Visitor secretary, Wizard wizard) {
        LocalDate from = LocalDate.of(meeting.today().getYear() + 2, 1, 1);
        for (int row = 1; row <= FIGURES.size(); row++) {
            List<String> figure = FIGURES.get(row - 1);
            wizard.figure(row, "6.2", "fee.region-hovedstaden." + figure.get(0), from).change(row, figure.get(1), figure.get(2));
            secretary.click(row == FIGURES.size() ? "main .button-primary" : "button[name=more]");
        }
    }

    private void send(Twin secretary, Wizard wizard) {
        wizard.next();
        secretary.look("walk-recipients");
        wizard.next();
        assertThat(secretary.danish.page.locator(".alert-success").count()).as("the check says that it may go out: " + secretary.danish.says()).isEqualTo(1);
        secretary.look("walk-check");
        seesTheMailFirst(secretary);
        wizard.next();
        assertThat(secretary.danish.page.locator("#send").innerText()).isEqualTo("Send indkaldelsen til 9 parter");
        secretary.look("walk-send");
        secretary.danish.click("#send");
        meeting.settle();
        secretary.danish.page.reload();
        secretary.look("walk-sent");
        secretary.see(meeting.page("sekretariat", ""), "walk-overview-open");
        assertThat(meeting.club.state()).isEqualTo("CONVENED");
    }

    private static void seesTheMailFirst(Twin secretary) {
        Visitor desk = secretary.danish.click("main a[href$='/visning']");
        secretary.look("walk-preview");
        desk.page.locator("#modtager").selectOption(desk.page.locator("#modtager option").last().getAttribute("value"));
        desk.click("main form button");
        assertThat(desk.says()).contains("Dette får " + desk.page.locator("#modtager option:checked").innerText().replace(", ", " for "), "[her kommer modtagerens personlige link]",
                "kommissorium.txt").doesNotContain("/links/");
        desk.page.locator("main details summary").click();
        Look.fits(desk, "walk-preview-plain");
        desk.click("main a[href$='/kontrol']");
    }

    private void everybodyHasAnsweredAndNobodySeesWhat(Twin secretary) {
        meeting.settle();
        secretary.see(meeting.page("sekretariat", ""), "walk-overview-answered");
        assertThat(secretary.danish.says()).contains("9 af 9").doesNotContain("Tilslutning").doesNotContain(PartyWalk.SECRET);
        try (Visitor auditor = meeting.portal.loggedIn("revisor", "da"); Visitor chair = meeting.portal.loggedIn("formand", "da")) {
            auditor.open(meeting.page("revision", ""));
            Look.at(auditor, "walk-auditor-open");
            assertThat(auditor.says()).doesNotContain("Tilslutning").doesNotContain(PartyWalk.SECRET);
            chair.open(meeting.page("formandskab", ""));
            Look.at(chair, "walk-chair-open");
            assertThat(chair.says()).doesNotContain("Tilslutning").doesNotContain(PartyWalk.SECRET);
        }
    }

    private void decided(Twin secretary) {
        secretary.see(meeting.page("sekretariat", ""), "walk-overview-decided");
        secretary.danish.click("main a[href$='/resultat']");
        assertThat(secretary.danish.says()).contains("Vedtaget", "Tilslutning");
        secretary.look("walk-result");
        remarks(secretary);
    }

    private void remarks(Twin secretary) {
        Visitor desk = secretary.danish;
        desk.open(meeting.page("sekretariat", "/beslutningsreferat"));
        desk.click("main a[href$='/bemaerkninger']");
        secretary.look("walk-remarks");
        desk.fill("#remarkEn-1", "Only in English").click("main .button-primary");
        Look.refused(desk, "walk-remarks-refused");
        desk.fill("#remarkDa-1", "Forslaget var drøftet med medlemmet.").fill("#remarkDa-2", "Dirigenten takkede parterne.").click("main .button-primary");
        assertThat(desk.says()).contains("Bemærkningerne er gemt", "Udgave 2", "Dirigenten takkede parterne.");
        secretary.look("walk-record-remarks");
    }

    private void theChairmanshipApproves() {
        try (Twin chair = new Twin(meeting.portal, "formand")) {
            chair.see(meeting.home("formandskab"), "walk-chair");
            chair.danish.click(".card-action a");
            assertThat(chair.danish.says()).contains("Sekretariatets egne ord", "Ny siden udgave 1", "Forslaget var drøftet med medlemmet.");
            chair.look("walk-chair-record");
            chair.danish.click("form[action$='/svar'] button");
            Look.refused(chair.danish, "walk-chair-record-refused");
            chair.danish.tick("verdict-APPROVED").click("form[action$='/svar'] button");
            assertThat(chair.danish.says()).contains("Du har godkendt beslutningsreferatet.");
            chair.look("walk-chair-approved");
        }
        for (String vice : List.of("naestformand1", "naestformand2")) {
            try (Visitor visitor = meeting.portal.loggedIn(vice, "da")) {
                visitor.open(meeting.home("formandskab"));
                visitor.click(".card-action a").tick("verdict-APPROVED").click("form[action$='/svar'] button");
            }
        }
        meeting.settle();
    }

    private void theAuditorFindsEveryStep() {
        try (Twin auditor = new Twin(meeting.portal, "revisor")) {
            auditor.see(meeting.page("revision", ""), "walk-auditor");
            auditor.see(meeting.page("revision", "/afgoerelser"), "walk-auditor-rulings");
            auditor.see(meeting.home("revision/log"), "walk-auditor-log");
            assertThat(auditor.danish.page.locator("tbody tr").count()).isGreaterThan(30);
            auditor.see(meeting.home("revision/vedtaegter/2/aendringer"), "walk-auditor-version-2");
            assertThat(auditor.danish.says()).contains("5.358.122");
        }
    }
}
