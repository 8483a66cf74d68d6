package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people write the same thing at once: the later one is shown both versions, and nothing that was written is lost. */
class TwoAtOnceJourney {

    private static final String SAVE = "main .button-primary";

    private static Meeting draft;

    @BeforeAll
    static void draft() {
        draft = Meeting.drafted("gceu-to-paa-en-gang");
    }

    @Test
    void two_secretaries_on_the_ground_of_a_draft() {
        try (Visitor first = at("/grundlag"); Visitor second = at("/grundlag")) {
            first.fill("#purposeDa", "Den førstes formål.").click(SAVE);
            second.fill("#purposeDa", "Den andens formål.").click(SAVE);
            assertThat(second.says()).contains("En kollega har gemt en nyere udgave", "Den førstes formål.");
            assertThat(second.page.locator("#purposeDa").inputValue()).isEqualTo("Den andens formål.");
            Look.refused(second, "conflict-ground");
            second.click(SAVE);
            assertThat(second.path()).isEqualTo(draft.page("sekretariat", "/dagsorden"));
            assertThat(second.says()).contains("Den andens formål.");
        }
    }

    @Test
    void two_secretaries_on_one_item() {
        try (Visitor first = at("/dagsorden/2"); Visitor second = at("/dagsorden/2")) {
            first.fill("#wording", "Den førstes forslag.").click(SAVE);
            second.fill("#wording", "Den andens forslag.").click(SAVE);
            assertThat(second.says()).contains("En kollega har gemt en nyere udgave", "Den førstes forslag.");
            assertThat(second.page.locator("#wording").inputValue()).isEqualTo("Den andens forslag.");
            Look.refused(second, "conflict-item");
            second.click(SAVE);
            assertThat(second.says()).contains("Den andens forslag.").doesNotContain("Den førstes forslag.");
        }
    }

    @Test
    void an_item_that_a_colleague_moves_and_one_that_is_taken_away() {
        try (Visitor first = at("/dagsorden"); Visitor second = at("/dagsorden/2")) {
            first.click("button[value=up]");
            second.fill("#wording", "Den andens flyttede forslag.").click(SAVE);
            assertThat(second.says()).contains("Punktet står nu som nr. 1.");
            Look.refused(second, "conflict-item-moved");
            assertThat(second.click(SAVE).says()).contains("Den andens flyttede forslag.");
            second.open(draft.page("sekretariat", "/dagsorden/1"));
            first.page.reload();
            first.click("button[value=remove]");
            second.fill("#wording", "Den andens nye forslag.").click(SAVE);
            assertThat(second.says()).contains("Punktet står ikke længere på dagsordenen");
            Look.refused(second, "conflict-item-gone");
            assertThat(second.click(SAVE).says()).contains("Den andens nye forslag.");
        }
    }

    @ParameterizedTest
    @CsvSource({"da, kkr-sjaelland, 'Det, der gælder nu', 'Det, du sendte'", "en, kkr-hovedstaden, What stands now, What you sent"})
    void two_windows_of_one_party(String language, String party, String standing, String written) {
        Meeting open = Meeting.open();
        Ballot first = Ballot.of(open, party, language);
        Ballot second = Ballot.of(open, party, language);
        try (Visitor one = first.visitor; Visitor other = second.visitor) {
            second.home().agenda().begin().choose("DISSENT").comment("Den andens bemærkning.");
            first.home().agenda().begin().choose("ASSENT").comment("Den førstes bemærkning.").give();
            second.give();
            assertThat(other.says()).containsSubsequence(standing, "Den førstes bemærkning.", written, "Den andens bemærkning.");
            Look.refused(other, "conflict-statement");
            other.click("button[value=check]").click(Ballot.GIVE);
            assertThat(other.path()).isEqualTo(open.page("part/" + party, "/kvittering"));
            assertThat(other.says()).contains("Den andens bemærkning.");
            one.page.reload();
            assertThat(one.says()).contains("Den andens bemærkning.");
            assertThat(one.page.locator("main details").textContent()).as("the earlier revision").contains("Den førstes bemærkning.");
        }
    }

    private static Visitor at(String page) {
        Visitor secretary = draft.portal.loggedIn("sekretariat", "da");
        secretary.open(draft.page("sekretariat", page));
        return secretary;
    }
}
