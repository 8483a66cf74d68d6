package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.rules.Move;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks the counterfactuals of seeded random cases against the definition, by trying every set. */
class CounterfactualTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private final Random random = new Random(24102023);

    @Test
    void decisions_list_exactly_the_minimal_sets() {
        for (int i = 0; i < 12; i++) {
            DecisionFacts facts = randomDecision();
            check(AssemblyCourts.decision(facts, LAW), new DecisionAlternatives().of(facts, LAW), facts, f -> AssemblyCourts.adopted(f, LAW));
        }
    }

    @Test
    void attempts_list_exactly_the_minimal_sets() {
        for (int i = 0; i < 100; i++) {
            Instant at = Instant.parse("2023-11-14T23:00:00Z").plusMillis(random.nextInt(3) - 1);
            StatementFacts facts = new StatementFacts("dtu", random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                    Instant.parse("2023-10-24T10:00:00Z"), Instant.parse("2023-11-14T23:00:00Z"), at);
            Ruling ruling = AssemblyCourts.statement(facts, LAW);
            assertThat(ruling.yes()).isEqualTo(facts.onRoll() && facts.mandated() && !facts.spokeForAnother() && at.isBefore(facts.deadline()));
            assertThat(ruling.counterfactuals()).allSatisfy(set -> assertThat(set.changes()).hasSizeBetween(1, 2));
        }
    }

    @Test
    void three_silent_parties_say_none_within_two_facts() {
        Ruling ruling = AssemblyCourts.decision(Cases.stated(PartyStatement.silent("ku"), PartyStatement.silent("cbs"), PartyStatement.silent("ruc")), LAW);
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.counterfactuals()).isEmpty();
        assertThat(ruling.counterfactualsWithin()).isEqualTo(2);
        assertThat(Explainer.explain(ruling, Cases.PROFILE, Locale.forLanguageTag("da")).whatWouldHaveChanged()).singleElement()
                .isEqualTo("Ingen \u00e6ndring af op til to oplysninger ville have \u00e6ndret udfaldet.");
    }

    @Test
    void two_late_notices_need_two_changes_or_one_other_day() {
        Instant late = Instant.parse("2023-10-25T10:00:00Z");
        Ruling ruling = AssemblyCourts.dispatch(Cases.dispatched(new PartyDispatch("ku", late, false, false), new PartyDispatch("cbs", late, false, false)), LAW);
        assertThat(ruling.counterfactuals()).filteredOn(set -> set.changes().size() == 1).singleElement().satisfies(set ->
                assertThat(set.changes().get(0).to()).isEqualTo("2023-11-15"));
        // Each of the two in time, waived or no party.
        assertThat(ruling.counterfactuals()).filteredOn(set -> set.changes().size() == 2).hasSize(9);
    }

    private DecisionFacts randomDecision() {
        List<PartyStatement> odd = new ArrayList<>();
        int count = random.nextInt(4);
        for (String party : Cases.PROFILE.partyIds().subList(0, count)) {
            Answer answer = Answer.values()[random.nextInt(Answer.values().length)];
            Instant close = Cases.STATUTES.deadline(Cases.DAY);
            odd.add(answer.given(party, answer == Answer.LATE ? close : close.minusMillis(1)));
        }
        DecisionFacts f = Cases.stated(odd.toArray(PartyStatement[]::new));
        return new DecisionFacts(f.item(), ItemKind.values()[random.nextInt(5)], ItemSubject.values()[random.nextInt(5)], f.form(), f.day(),
                f.roll(), f.statements(), random.nextInt(4) > 0, f.tzdata());
    }

    private static <F> void check(Ruling ruling, List<Alternative<F>> alternatives, F facts, Predicate<F> yes) {
        Set<Set<Object>> expected = new HashSet<>();
        List<Move<F>> all = alternatives.stream().flatMap(a -> a.moves().stream()).toList();
        Set<Object> alone = all.stream().filter(m -> yes.test(m.apply().apply(facts)) != ruling.yes()).map(Move::change).collect(Collectors.toSet());
        alone.forEach(change -> expected.add(Set.of(change)));
        for (Alternative<F> one : alternatives) {
            for (Alternative<F> two : alternatives) {
                if (one.key().compareTo(two.key()) < 0 && ruling.counterfactuals().size() < 40) {
                    pairs(one, two, facts, yes, ruling.yes(), alone, expected);
                }
            }
        }
        Set<Set<Object>> actual = ruling.counterfactuals().stream().map(set -> Set.<Object>copyOf(set.changes())).collect(Collectors.toSet());
        if (ruling.counterfactuals().size() < 40) {
            assertThat(actual).isEqualTo(expected);
        }
        assertThat(ruling.counterfactuals()).doesNotHaveDuplicates();
    }

    private static <F> void pairs(Alternative<F> one, Alternative<F> two, F facts, Predicate<F> yes, boolean answer, Set<Object> alone, Set<Set<Object>> expected) {
        for (Move<F> a : one.moves()) {
            for (Move<F> b : two.moves()) {
                boolean minimal = !alone.contains(a.change()) && !alone.contains(b.change());
                if (minimal && yes.test(b.apply().apply(a.apply().apply(facts))) != answer) {
                    expected.add(Set.of(a.change(), b.change()));
                }
            }
        }
    }
}
