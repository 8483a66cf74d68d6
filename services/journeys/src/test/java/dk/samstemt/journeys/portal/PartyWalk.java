package dk.samstemt.journeys.portal;

import dk.samstemt.journeys.Mailbox;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The parties' part of the walk: one reads and answers page by page, one does it in English, the other seven just answer; later one reads the result. */
final class PartyWalk {

    static final String SECRET = "Regionsrådet har drøftet forslaget.";
    private static final String EXCERPT = "Uddrag af referat.pdf";
    private static final String PROPOSER = "region-hovedstaden";
    private static final String ENGLISH = "dtu";

    private final Meeting meeting;

    PartyWalk(Meeting meeting) {
        this.meeting = meeting;
    }

    void everybodyAnswers() {
        theFirstAnswers();
        oneAnswersInEnglish();
        Mailbox.PARTIES.stream().filter(party -> !List.of(PROPOSER, ENGLISH).contains(party)).forEach(this::answers);
    }

    private void theFirstAnswers() {
        try (Twin party = new Twin(meeting.portal, PROPOSER)) {
            Ballot ballot = new Ballot(party.danish, meeting.home("part/" + PROPOSER));
            reads(ballot, party);
            ballot.begin();
            party.look("walk-party-item");
            party.danish.click(Ballot.NEXT);
            Look.refused(party.danish, "walk-party-item-refused");
            ballot.choose("ASSENT");
            Look.at(party.danish, "walk-party-about");
            attaches(ballot, party);
            ballot.comment(SECRET);
            Look.at(party.danish, "walk-party-check");
            ballot.give();
            assertThat(party.danish.says()).contains("Tilkendegivelsen er modtaget.", SECRET, EXCERPT, "Fingeraftryk");
            party.look("walk-party-receipt");
            party.see(meeting.page("part/" + PROPOSER, "/tilbagetraekning"), "walk-party-take-back");
        }
    }

    /** One file that cannot be used costs nothing; the next is kept with the draft, in both languages. */
    private void attaches(Ballot ballot, Twin party) {
        ballot.attach("laast.pdf", Papers.locked()).comment(SECRET);
        assertThat(party.danish.says()).contains("laast.pdf", "beskyttet med adgangskode");
        assertThat(party.danish.page.locator("#comment").inputValue()).isEqualTo(SECRET);
        Look.refused(party.danish, "walk-party-file-refused");
        ballot.attach(EXCERPT, Papers.plain());
        party.danish.click("button[value=save]");
        assertThat(party.danish.says()).contains("I har vedlagt:", EXCERPT, "Kladden er gemt");
        party.look("walk-party-file");
    }

    private void reads(Ballot ballot, Twin party) {
        ballot.home();
        party.look("walk-party");
        ballot.agenda();
        party.look("walk-party-agenda");
        party.danish.click("main a[href$='/aendringer']");
        assertThat(party.danish.says()).contains("3,125", "2,820");
        party.look("walk-party-changes");
        party.danish.click("main .back-link");
    }

    private void oneAnswersInEnglish() {
        Ballot ballot = Ballot.of(meeting, ENGLISH, "en");
        try (Visitor party = ballot.visitor) {
            ballot.home().agenda().begin().choose("ASSENT");
            Look.at(party, "walk-party-about");
            ballot.comment("Discussed by the board of the university.");
            Look.at(party, "walk-party-check");
            ballot.give();
            assertThat(party.page.locator("h1").textContent()).isEqualTo("Receipt");
            assertThat(party.says()).contains("Assent", "Discussed by the board of the university.");
        }
    }

    private void answers(String party) {
        Ballot ballot = Ballot.of(meeting, party, "da");
        try (Visitor visitor = ballot.visitor) {
            ballot.home().agenda().begin().choose("ASSENT").comment("").give();
            assertThat(visitor.says()).contains("Tilkendegivelsen er modtaget.");
        }
    }

    private void anotherReadsTheFile() {
        try (Visitor other = meeting.portal.loggedIn(ENGLISH, "en")) {
            other.open(meeting.page("part/" + ENGLISH, "/resultat"));
            assertThat(other.says()).contains("Files attached", EXCERPT);
            String file = other.page.locator("a[href*='/fil/" + PROPOSER + "/']").getAttribute("href");
            assertThat(new String(other.page.request().get(meeting.portal.address(file)).body())).startsWith("%PDF-1.");
        }
    }

    private void theSecretariatReadsIt() {
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            secretary.see(meeting.page("sekretariat", "/vedlagt"), "walk-files");
            assertThat(secretary.danish.says()).contains(EXCERPT);
        }
    }

    void oneReadsTheResult() {
        try (Twin party = new Twin(meeting.portal, PROPOSER)) {
            party.see(meeting.page("part/" + PROPOSER, "/resultat"), "walk-party-result");
            anotherReadsTheFile();
            theSecretariatReadsIt();
            String record = party.danish.page.locator("a[href$='.pdf']").first().getAttribute("href");
            assertThat(new String(party.danish.page.request().get(meeting.portal.address(record)).body())).startsWith("%PDF-1.");
            party.danish.click("main a[href*='/resultat/']");
            party.look("walk-party-why");
        }
    }
}
