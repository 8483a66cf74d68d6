package dk.samstemt.journeys.portal;

import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A party's draft while the ballot of the real case is open. What is written is kept without a button, follows the party to another language, another login and up to the
 * last page before it is given, and can be thrown away: each test goes on from where the one before left the draft. Beside it what a party takes along: the folder with
 * everything, the deadline for a calendar, and an address that a calendar follows.
 */
@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftJourney {

    private static final String PARTIES = "/a/" + Branch.AGREED.association() + "/part/";
    private static final String KEPT = "Kladden er gemt";
    private static final String WAITING = "Du har en kladde";

    private static Portal portal;
    private static String assembly;

    @BeforeAll
    static void replayUntilTheBallotIsOpen() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.parse("2023-11-06T00:00:00Z"));
        portal.installation.clock.settle();
        assembly = "/forsamlinger/" + portal.installation.replay.assembly(Branch.AGREED);
    }

    @Test
    @Order(1)
    void what_is_written_is_kept_in_the_background_and_over_a_change_of_language() {
        try (Visitor party = portal.loggedIn("ku", "da")) {
            Ballot ballot = new Ballot(party, PARTIES + "ku").home();
            Look.at(party, "member-home");
            ballot.agenda();
            Look.at(party, "member-agenda");
            ballot.begin();
            Look.at(party, "member-item");
            party.tick("choice-ASSENT").page.locator("#kept p").waitFor();
            assertThat(party.page.locator("#kept").textContent()).contains(KEPT);
            party.fill("#condition", "kun hvis").click("button[value=sprog-en]");
            assertThat(party.page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(party.page.locator("#condition").inputValue()).isEqualTo("kun hvis");
            Look.fits(party, "member-item-kept-in-english");
        }
    }

    @Test
    @Order(2)
    void the_next_login_goes_on_with_it_up_to_the_check() {
        try (Visitor party = portal.loggedIn("ku", "da")) {
            party.open(PARTIES + "ku" + assembly);
            assertThat(party.says()).contains(WAITING);
            Look.at(party, "member-agenda-draft");
            Ballot ballot = new Ballot(party, PARTIES + "ku").begin();
            assertThat(party.page.locator("#choice-ASSENT").isChecked()).isTrue();
            assertThat(party.page.locator("#condition").inputValue()).isEqualTo("kun hvis");
            Look.at(party, "member-item-restored");
            party.fill("#condition", "").click(Ballot.NEXT);
            Look.at(party, "member-about");
            attaches(ballot);
            party.fill("#comment", "Besluttet i bestyrelsen.").fill("#body", "Bestyrelsen").fill("#day", "1.11.2023");
            party.leading(() -> party.page.locator("#day").press("Enter"));
            assertThat(party.page.locator("h1").textContent()).isEqualTo("Kontrollér jeres svar");
            assertThat(party.says()).contains("Besluttet i bestyrelsen.", "Bestyrelsen, 1.11.2023").doesNotContain("kun hvis");
            Look.at(party, "member-check");
        }
    }

    /** A file that was chosen stays over a language; it is taken away by its own button. */
    private static void attaches(Ballot ballot) {
        Visitor party = ballot.attach("Uddrag af referat.pdf", Papers.plain()).visitor.click("button[value=sprog-en]");
        assertThat(party.says()).contains("You have attached:", "Uddrag af referat.pdf");
        Look.at(party.click("button[value=sprog-da]"), "member-about-file");
        assertThat(party.click("button[value=detach]").says()).contains("Filen er ikke længere vedlagt.").doesNotContain("Uddrag af referat.pdf");
    }

    /** Nobody leaves a field for as long as a thought lasts: what stands in it is kept all the same, and once more when the line was gone. */
    @Test
    @Order(3)
    void what_is_typed_is_kept_while_the_field_is_still_being_written_in() {
        try (Visitor party = portal.loggedIn("ku", "da")) {
            party.page.clock().install();
            party.open(PARTIES + "ku" + assembly + "/tilkendegivelse?trin=about");
            party.fill("#comment", "").page.locator("#comment").pressSequentially("Første ord");
            party.page.waitForResponse(answer -> answer.url().endsWith("/kladde"), () -> twentySeconds(party));
            assertThat(party.page.evaluate("() => document.activeElement.id")).isEqualTo("comment");
            party.page.context().setOffline(true);
            party.page.keyboard().type(" og flere");
            twentySeconds(party);
            party.page.locator("#kept p").getByText("Kladden blev ikke gemt.").waitFor();
            party.page.context().setOffline(false);
            twentySeconds(party);
            party.page.locator("#kept p").getByText(KEPT).waitFor();
            party.open(PARTIES + "ku" + assembly + "/tilkendegivelse?trin=about");
            assertThat(party.page.locator("#comment").inputValue()).isEqualTo("Første ord og flere");
        }
    }

    private static void twentySeconds(Visitor party) {
        party.page.clock().fastForward(Duration.ofSeconds(20).toMillis());
    }

    @Test
    @Order(4)
    void it_is_thrown_away_when_the_party_says_so() {
        try (Visitor party = portal.loggedIn("ku", "da")) {
            party.open(PARTIES + "ku" + assembly + "/tilkendegivelse");
            party.page.locator("details summary").last().click();
            party.click("form[action$='/kladde/slet'] button");
            party.open(PARTIES + "ku" + assembly);
            assertThat(party.says()).doesNotContain(WAITING);
            party.open(PARTIES + "ku" + assembly + "/tilkendegivelse");
            assertThat(party.page.locator("input[type=radio]:checked").count()).as("choices left").isZero();
        }
    }

    @Test
    @Order(5)
    void the_folder_and_the_deadline_are_taken_along() {
        try (Visitor party = portal.loggedIn("ku", "da")) {
            assertThat(file(party, "ku" + assembly + "/mappen.pdf")).startsWith("%PDF-");
            assertThat(file(party, "ku" + assembly + "/frist.ics")).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        }
    }

    private static String file(Visitor party, String path) {
        return new String(party.page.request().get(portal.address(PARTIES + path)).body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({"ku, da", "cbs, en"})
    void a_calendar_follows_an_address_that_is_shown_once(String user, String language) {
        try (Visitor party = portal.loggedIn(user, language)) {
            assertThat(Visitor.asked(party.open(PARTIES + user + "/kalender"))).doesNotHaveDuplicates();
            Look.at(party, "member-calendar");
            party.click("main form button");
            Look.at(party, "member-calendar-made");
            String address = party.page.locator("#url").inputValue();
            assertThat(party.page.request().get(address).text()).contains("BEGIN:VCALENDAR");
            party.open(PARTIES + user + "/kalender");
            assertThat(party.page.content()).doesNotContain(address);
            party.open(PARTIES + user + assembly);
            Look.at(party, "member-agenda");
        }
    }
}
