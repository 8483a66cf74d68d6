package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens in the browser when the deadline has passed: a statement that comes too late, and a decision record that is sent back. */
class AfterTheDeadlineJourney {

    /** Who comes too late, by language; and what both are told of it. */
    private static final Map<String, String> LATE = Map.of("da", "ruc", "en", "dtu");
    private static final Map<String, List<String>> TOLD = Map.of(
            "da", List.of("Tilkendegivelsen er ikke modtaget", "§ 4 stk. 7", "kl. 00.0", "dansk tid", "Fristen er udløbet"),
            "en", List.of("The statement was not received", "§ 4 stk. 7", "at 00", "Danish time", "The deadline has passed"));
    private static final String ANSWER = "form[action$='/svar'] button";

    private static Meeting meeting;
    private static final Map<String, Ballot> BALLOTS = new HashMap<>();

    /** Seven have answered; the other two stand before the last button when the clock passes the deadline. */
    @BeforeAll
    static void passTheDeadline() {
        meeting = Meeting.convened("gceu-efter-fristen");
        meeting.club.allAssentBut(LATE.values().toArray(String[]::new));
        LATE.forEach((language, party) -> BALLOTS.put(language, Ballot.of(meeting, party, language).home().agenda().begin().choose("ASSENT").comment("Et svar, der kom for sent.")));
        meeting.close();
    }

    @AfterAll
    static void leave() {
        BALLOTS.values().forEach(late -> late.visitor.close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_late_statement_is_refused_with_the_provision_and_the_moment_it_came(String language) {
        Visitor late = BALLOTS.get(language).give().visitor;
        List<String> told = TOLD.get(language);
        assertThat(late.says()).contains(told.subList(0, 4));
        Look.refused(late, "late-statement");
        late.click("main a");
        assertThat(late.says()).contains(told.get(4));
        assertThat(late.page.locator("a[href$='/tilkendegivelse']").count()).as("ways to state").isZero();
    }

    @Test
    void a_record_that_is_sent_back_is_corrected_and_approved_anew() {
        sentBack();
        corrected();
        for (String user : List.of("formand", "naestformand1", "naestformand2")) {
            try (Visitor officer = atTheRecord(user)) {
                assertThat(officer.says()).contains("udgave 2", "Bilaget er nævnt under punkt 2.");
                officer.tick("verdict-APPROVED").click(ANSWER);
                assertThat(officer.says()).contains("Du har godkendt beslutningsreferatet.");
            }
        }
        meeting.settle();
        assertThat(meeting.club.state()).isEqualTo("CONCLUDED");
    }

    private static void sentBack() {
        try (Visitor vice = atTheRecord("naestformand1")) {
            vice.tick("verdict-CORRECTION").click(ANSWER);
            assertThat(vice.says()).contains("Skriv, hvad der skal rettes");
            Look.refused(vice, "correction-without-reasons");
            vice.fill("#comment", "Punkt 2 nævner ikke bilaget.").click(ANSWER);
            assertThat(vice.says()).contains("Du har sendt beslutningsreferatet tilbage til rettelse.");
            Look.at(vice, "correction-sent-back");
        }
    }

    private static void corrected() {
        meeting.settle();
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            secretary.see(meeting.home("sekretariat"), "correction-task");
            assertThat(secretary.danish.says()).contains("Punkt 2 nævner ikke bilaget.");
            secretary.danish.fill("textarea[name=note]", "Bilaget er nævnt under punkt 2.").click("form[action$='/rettelse'] button");
            Look.at(secretary.danish, "correction-done");
        }
        meeting.settle();
    }

    private static Visitor atTheRecord(String user) {
        Visitor officer = meeting.portal.loggedIn(user, "da");
        officer.open(meeting.home("formandskab"));
        return officer.click(".card-action a");
    }
}
