package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins that end: by the button, by the clock while something is being written, and those that are renewed without anyone noticing. */
class SessionJourney {

    private static final String PARTY = "region-sjaelland";
    private static final String ABOUT = "/tilkendegivelse?trin=about";
    private static final int MOST = 100;

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

    /** Whoever writes for long is told three minutes before, and goes on without the mouse and without losing the place. */
    @ParameterizedTest
    @CsvSource({"da, region-hovedstaden, 'Du bliver logget ud om højst 3 minutter', 'Du er fortsat logget ind.', Du er logget ud", "en, ruc, 'You will be logged out in 3 minutes', 'You are still logged in.', You have been logged out"})
    void a_login_about_to_end_is_said_three_minutes_before_and_goes_on_by_keyboard(String language, String user, String soon, String stayed, String over) {
        Ballot ballot = Ballot.of(meeting, user, language);
        try (Visitor party = ballot.visitor) {
            ballot.home().agenda().begin().choose("ABSTENTION");
            party.page.clock().install();
            party.open(meeting.page("part/" + user, ABOUT));
            party.page.locator("#comment").pressSequentially("Skrevet længe");
            party.page.waitForResponse(answer -> answer.url().endsWith("/kladde") && answer.ok(), () -> party.page.keyboard().press("Tab"));
            party.page.locator("#kept p").waitFor();
            passes(party, Duration.ofMinutes(26));
            assertThat(bar(party)).as("with more than three minutes left").isEmpty();
            party.page.locator("#comment").focus();
            passes(party, Duration.ofMinutes(1).plusSeconds(1));
            assertThat(bar(party)).startsWith(soon);
            Look.during(party, "login-ends");
            backwards(party, "#login-ends button");
            party.page.waitForResponse(answer -> answer.url().endsWith("/bliv-logget-ind") && answer.ok(), () -> party.page.keyboard().press("Enter"));
            party.page.locator("#login-ends p").getByText(stayed).waitFor();
            assertThat((Boolean) party.page.evaluate("() => document.activeElement !== document.body && !document.activeElement.closest('#login-ends')")).as("the place on the page is kept").isTrue();
            assertThat(party.page.locator("#login-ends button").isVisible()).isFalse();
            assertThat(party.page.locator("#comment").inputValue()).isEqualTo("Skrevet længe");
            passes(party, Duration.ofSeconds(11));
            assertThat(bar(party)).as("read, and away").isEmpty();
            passes(party, Duration.ofMinutes(31));
            assertThat(bar(party)).startsWith(over);
            Look.during(party, "login-over");
        }
        try (Visitor again = meeting.portal.loggedIn(user, language)) {
            again.open(meeting.page("part/" + user, ABOUT));
            assertThat(again.page.locator("#comment").inputValue()).as("the draft").isEqualTo("Skrevet længe");
        }
    }

    /** By Shift and Tab, as far as it takes. */
    private static void backwards(Visitor party, String selector) {
        for (int tabs = 0; tabs < MOST && !(Boolean) party.page.evaluate("selector => document.activeElement.matches(selector)", selector); tabs++) {
            party.page.keyboard().press("Shift+Tab");
        }
        assertThat((Boolean) party.page.evaluate("selector => document.activeElement.matches(selector)", selector)).as("Shift and Tab come to " + selector).isTrue();
    }

    private static void passes(Visitor party, Duration time) {
        party.page.clock().fastForward(time.toMillis());
    }

    private static String bar(Visitor party) {
        return party.page.locator("#login-ends p").textContent();
    }
}
