package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins that end: by the button, by the clock while something is being written, and those that are renewed without anyone noticing. */
class SessionJourney {

    private static final String PARTY = "region-sjaelland";

    private static Meeting meeting;
    private static Logins logins;

    @BeforeAll
    static void open() {
        meeting = Meeting.open();
        logins = new Logins(meeting.portal);
    }

    @Test
    void a_token_that_has_run_out_is_renewed_behind_the_page() {
        logins.end(PARTY);
        try (Visitor party = meeting.portal.loggedIn(PARTY, "da")) {
            String before = logins.token(PARTY);
            logins.runOut(PARTY);
            assertThat(party.open(meeting.page("part/" + PARTY, "")).status()).isEqualTo(200);
            assertThat(party.says()).contains("Afgiv tilkendegivelse");
            assertThat(logins.token(PARTY)).isNotEqualTo(before);
        }
    }

    @Test
    void whoever_logs_out_is_out_and_the_cookie_is_worth_nothing() {
        logins.end(PARTY);
        try (Visitor party = meeting.portal.loggedIn(PARTY, "da");
             Visitor thief = meeting.portal.visitor("da", new Browser.NewContextOptions().setStorageState(party.page.context().storageState()))) {
            assertThat(thief.open(meeting.home("part/" + PARTY)).url()).endsWith("/part/" + PARTY);
            party.open(meeting.home("part/" + PARTY));
            party.click("button.log-off");
            assertThat(party.page.locator(".log-on").count()).isEqualTo(1);
            assertThat(logins.of(PARTY)).isEmpty();
            party.open(meeting.home("part/" + PARTY));
            assertThat(party.page.locator("#password").count()).as("the login is asked for again").isEqualTo(1);
        }
    }

    @Test
    void a_login_that_ends_while_a_party_writes_loses_nothing_that_was_written() {
        Ballot ballot = Ballot.of(meeting, PARTY, "da");
        try (Visitor party = ballot.visitor) {
            ballot.home().agenda().begin().choose("DISSENT");
            party.fill("#comment", "Skrevet, mens loginnet udløb.");
            logins.end(PARTY);
            party.click(Ballot.NEXT);
            assertThat(party.says()).contains("Du er blevet logget ud", "Skrevet, mens loginnet udløb.").doesNotContain("Afvisning");
            Look.refused(party, "expired");
            party.login(PARTY);
            ballot.home().agenda().begin();
            assertThat(party.page.locator("#choice-DISSENT").isChecked()).as("what was chosen is kept as a draft").isTrue();
        }
    }
}
