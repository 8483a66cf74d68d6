package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What could be otherwise about an assembly: each change changes what it says it does, and none is said twice. */
class OtherwiseTest {

    private final Law law = Law.of(Cases.PROFILE);

    @Test
    void GA_10_every_party_could_have_answered_otherwise() {
        assertThat(Otherwise.of(new DecisionAlternatives(), Cases.stated(PartyStatement.silent("ruc")), law).keySet())
                .contains("answer ruc SILENT>ASSENT", "answer dtu ASSENT>DISSENT", "answer dtu ASSENT>LATE").doesNotContain("answer ruc SILENT>SILENT");
    }

    @Test
    void GA_13_every_notice_could_have_gone_otherwise() {
        assertThat(Otherwise.of(new DispatchAlternatives(), Cases.dispatched(), law)).isNotEmpty();
    }

    @Test
    void GA_10_the_answer_a_party_could_have_given_is_that_answer_whenever_the_assembly_closes() {
        DecisionFacts facts = Cases.stated(Cases.states("ku", Choice.ASSENT, "2023-11-16T10:00:00Z"));
        Map<String, DecisionFacts> all = Otherwise.of(new DecisionAlternatives(), facts, law);
        all.keySet().stream().filter(change -> change.startsWith("answer")).forEach(change ->
                assertThat(Stream.of("2023-11-01T23:00:00Z", "2023-11-14T23:00:00Z", "2023-11-16T23:00:00Z").map(Instant::parse)
                        .map(close -> new Tally(all.get(change).until(close), law).answers().get(change.split(" ")[1]))).as(change)
                        .containsOnly(Answer.valueOf(change.split(">")[1])));
    }

    @Test
    void GA_13_only_of_a_party_that_is_on_the_roll_twice_is_it_asked_what_if_it_were_once() {
        DispatchFacts late = Cases.dispatched(new PartyDispatch("ku", Instant.parse("2023-10-25T10:00:00Z"), false, false));
        assertThat(Otherwise.of(new DispatchAlternatives(), late, law).keySet()).contains("onRoll ku true>false").noneMatch(change -> change.endsWith(">ONCE"));
        DispatchFacts twice = late.withRoll(Stream.concat(late.roll().stream(), Stream.of("ku")).toList());
        assertThat(Otherwise.of(new DispatchAlternatives(), twice, law).get("onRoll ku TWICE>ONCE").roll()).containsExactlyInAnyOrderElementsOf(late.roll());
    }

    @Test
    void GA_29_the_person_could_have_had_no_mandate_or_have_spoken_for_another() {
        assertThat(Otherwise.of(new StatementAlternatives(), Cases.attempt("2023-11-02T10:00:00Z"), law).keySet())
                .contains("mandated dtu true>false").anyMatch(change -> change.endsWith(" false>true"));
    }

    @Test
    void GA_11_every_office_could_have_answered_the_draft_otherwise() {
        assertThat(Otherwise.of(new ApprovalAlternatives(), Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true)), law)).hasSizeGreaterThan(2);
    }
}
