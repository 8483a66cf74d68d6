package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two dates moved together: which corners they are moved to, and which of several pairs is told. Each date begins on 10 February 2023. */
class JointDaysTest {

    private record Dates(LocalDate a, LocalDate b) {
    }

    private static final LocalDate NOW = LocalDate.parse("2023-02-10");
    private static final Dates BOTH = new Dates(NOW, NOW);
    private static final Limits NONE = new Limits(Set.of(), Set.of(), Set.of());

    private static LocalDate on(int days) {
        return NOW.plusDays(days);
    }

    private static boolean from(LocalDate day, int days) {
        return !day.isBefore(on(days));
    }

    /** Only later days. */
    private static Alternative<Dates> a() {
        return Days.alternatives("a", NOW, (Dates now, LocalDate day) -> new Dates(day, now.b())).get(1);
    }

    private static Alternative<Dates> b() {
        return Days.alternatives("b", NOW, (Dates now, LocalDate day) -> new Dates(now.a(), day)).get(1);
    }

    @SafeVarargs
    private static List<String> found(Limits limits, Predicate<Dates> changes, List<Predicate<Dates>> findings, Alternative<Dates>... alternatives) {
        Matter<Dates> matter = new Matter<>(BOTH, changes, facts -> findings.stream().map(finding -> finding.test(facts)).toList(), facts -> limits);
        return new Counterfactuals<>(matter, List.of(alternatives)).found().stream().map(set -> set.changes().stream()
                .map(change -> change.fact() + NOW.until(LocalDate.parse(change.to()), java.time.temporal.ChronoUnit.DAYS)).toList().toString()).toList();
    }

    @Test
    void the_second_date_lies_a_period_of_the_law_away_from_the_corner_of_the_first_whichever_was_named_first() {
        Limits period = new Limits(Set.of(), Set.of(), Set.of(Period.ZERO, Period.ofDays(21)));
        Predicate<Dates> changes = facts -> from(facts.a(), 9) && !facts.b().isBefore(facts.a().plusDays(21));
        List<Predicate<Dates>> findings = List.of(facts -> from(facts.a(), 9));
        assertThat(found(period, changes, findings, a(), b())).containsExactly("[a9, b30]");
        assertThat(found(period, changes, findings, b(), a())).containsExactly("[a9, b30]");
    }

    @Test
    void days_that_the_facts_name_are_corners_where_nothing_is_found_otherwise() {
        Limits named = new Limits(Set.of(on(40)), Set.of(), Set.of());
        Predicate<Dates> changes = facts -> from(facts.a(), 40) && from(facts.b(), 41);
        assertThat(found(named, changes, List.of(), a(), b())).containsExactly("[a40, b41]");
        assertThat(found(NONE, changes, List.of(), a(), b())).isEmpty();
    }

    @Test
    void of_several_pairs_the_one_with_the_fewest_days_together_is_told() {
        List<Predicate<Dates>> findings = Stream.of(10, 20).<Predicate<Dates>>map(days -> facts -> from(facts.a(), days)).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        List.of(5, 100).forEach(days -> findings.add(facts -> from(facts.b(), days)));
        Predicate<Dates> changes = facts -> from(facts.a(), 10) && from(facts.b(), 100) || from(facts.a(), 20) && from(facts.b(), 5);
        assertThat(found(NONE, changes, findings, a(), b())).containsExactly("[a20, b5]");
        assertThat(found(NONE, changes, findings, b(), a())).containsExactly("[a20, b5]");
    }

    @Test
    void of_two_that_are_equally_far_the_date_that_comes_first_moves_least() {
        List<Predicate<Dates>> findings = List.of(facts -> from(facts.a(), 10), facts -> from(facts.a(), 20), facts -> from(facts.b(), 10), facts -> from(facts.b(), 20));
        Predicate<Dates> changes = facts -> from(facts.a(), 10) && from(facts.b(), 20) || from(facts.a(), 20) && from(facts.b(), 10);
        assertThat(found(NONE, changes, findings, a(), b())).containsExactly("[a10, b20]");
        assertThat(found(NONE, changes, findings, b(), a())).containsExactly("[a10, b20]");
    }

    @Test
    void steps_that_are_no_days_turn_at_the_very_first() {
        Alternative<Dates> steps = Alternative.nearest("a", a().moves());
        Alternative<Dates> others = Alternative.nearest("b", b().moves());
        List<Predicate<Dates>> findings = List.of(facts -> from(facts.a(), 1), facts -> from(facts.b(), 2));
        assertThat(found(NONE, facts -> from(facts.a(), 1) && from(facts.b(), 2), findings, steps, others)).containsExactly("[a1, b2]");
        assertThat(found(NONE, facts -> from(facts.a(), 1) && from(facts.b(), 2), findings, steps, b())).containsExactly("[a1, b2]");
        assertThat(found(NONE, facts -> from(facts.a(), 1) && from(facts.b(), 2), findings, a(), others)).containsExactly("[a1, b2]");
    }

    /** Neither is enough, and no fact names a July: the corners are where the rule's words turn. */
    private record July() implements Rule<Dates> {

        @Override
        public String id() {
            return "GA-9";
        }

        @Override
        public boolean applies(Dates facts) {
            return facts.a().getYear() < 2100;
        }

        @Override
        public Verdict ask(Dates facts, Law law) {
            boolean one = facts.a().getMonthValue() > 6;
            boolean other = facts.b().getMonthValue() > 6;
            return Verdict.of(one && other).found(one ? "LATE" : "EARLY", "on", facts.a()).found(other ? "LATE" : "EARLY", "on", facts.b().toString());
        }
    }

    @Test
    void a_court_moves_two_dates_to_where_its_rules_find_other_words() {
        Court<Dates> court = new Court<>(RulingKind.DECISION_ADOPTED, Dates.class, List.of(new July()), (facts, law) -> List.of(a(), b()));
        assertThat(court.rule(BOTH, Law.of(Cases.PROFILE)).counterfactuals()).singleElement().satisfies(set -> assertThat(set.changes()).extracting(change -> change.to())
                .containsExactly("2023-07-01", "2023-07-01"));
    }
}
