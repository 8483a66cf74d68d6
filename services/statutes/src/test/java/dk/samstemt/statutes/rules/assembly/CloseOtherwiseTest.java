package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an assembly could have closed instead, and what its item could have been about: what that would have changed. */
class CloseOtherwiseTest {

    private static List<String> changes(DecisionFacts facts) {
        Ruling ruling = Cases.STATUTES.decision(facts);
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static DecisionFacts stated(PartyStatement... otherwise) {
        return Cases.stated(otherwise).about(ItemSubject.OTHER);
    }

    @Test
    void GA_10_what_came_in_time_could_have_been_too_late_and_what_came_too_late_in_time() {
        assertThat(changes(stated())).contains("day=2023-11-01", "lastMoment=2023-11-02T10:00:00.000Z", "newSubject=ANY_OTHER_BUSINESS");
        assertThat(changes(stated(Cases.states("ku", Choice.ASSENT, "2023-11-16T10:00:00Z")))).contains("day=2023-11-16", "answer ku=ASSENT")
                .noneMatch(change -> change.startsWith("lastMoment") || change.contains("newSubject"));
        DecisionFacts named = stated(Cases.states("ku", Choice.ASSENT, "2023-11-14T12:00:00Z")).until(Instant.parse("2023-11-14T11:00:00Z"));
        assertThat(changes(named)).contains("lastMoment=2023-11-14T12:00:00.001Z").noneMatch(change -> change.contains("day="));
        assertThat(Said.of(Cases.STATUTES.decision(named))).contains("hvis sidste frist for tilkendegivelser havde v\u00e6ret");
    }

    @Test
    void GA_10_another_answer_counts_where_the_assembly_could_have_closed_before_a_party_changed_its_mind() {
        DecisionFacts facts = stated(PartyStatement.silent("ruc"), Cases.states("ku", Choice.ASSENT, "2023-11-02T10:00:00Z"), Cases.states("ku", Choice.DISSENT, "2023-11-05T10:00:00Z"));
        assertThat(changes(facts)).contains("answer ruc=ASSENT+day=2023-11-04", "answer ruc=ASSENT+lastMoment=2023-11-05T10:00:00.000Z");
    }

    @Test
    void AM_3_an_assembly_that_closed_before_the_day_an_amendment_states_could_have_adopted_it() {
        DecisionFacts f = Cases.stated();
        DecisionFacts early = new DecisionFacts(f.item(), f.kind(), ItemSubject.AMENDMENT, f.form(), f.day(), f.roll(), f.statements(), true, f.tzdata(), null, Cases.DAY.minusDays(1));
        assertThat(changes(early)).contains("day=2023-11-12", "lastMoment=2023-11-12T23:00:00.000Z", "newSubject=OTHER", "inForceFrom=2023-11-15");
    }
}
