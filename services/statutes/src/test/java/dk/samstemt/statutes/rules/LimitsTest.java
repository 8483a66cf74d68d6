package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** On which days behind the nearest an answer is looked for, and how far it is gone between them. */
class LimitsTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final LocalDate NOW = LocalDate.parse("1950-03-10");
    private static final Limits BARE = new Limits(Set.of(), Set.of(), Set.of(Period.ZERO));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Line<LocalDate> line(boolean later) {
        return new Line<>(NOW, later, day -> Move.of("day", "", NOW, day, now -> day));
    }

    private record Within(LocalDate from, int year, int count) {
    }

    private record Named(Instant at, List<Within> all, Within one, int feeYear, int seats) {
    }

    @Test
    void facts_name_days_by_dates_by_moments_and_by_years_in_lists_and_in_parts() {
        Named facts = new Named(Instant.parse("2023-11-14T23:00:00Z"), List.of(new Within(day("2021-05-01"), 2019, 2018)), new Within(day("2022-06-02"), 2017, 2016), 2025, 2030);
        assertThat(NamedDays.in(facts, LAW.calendar())).containsExactly(day("2017-01-01"), day("2019-01-01"), day("2021-05-01"), day("2022-06-02"), day("2023-11-15"), day("2025-01-01"));
    }

    @Test
    void the_law_s_own_days_and_periods_are_limits_too() {
        Limits limits = Limits.of(new Within(day("2021-05-01"), 2019, 0), LAW);
        assertThat(limits.facts()).containsExactly(day("2019-01-01"), day("2021-05-01"));
        assertThat(limits.law()).containsAll(LAW.profile().parameters().stream().flatMap(parameter -> parameter.values().stream()).map(value -> value.from()).toList());
        assertThat(limits.periods()).contains(Period.ZERO, Period.ofDays(21));
    }

    @Test
    void of_a_day_that_is_named_the_day_before_and_after_it_count_and_none_at_no_distance() {
        Limits named = new Limits(Set.of(NOW), Set.of(), Set.of(Period.ZERO));
        assertThat(named.named(line(true))).containsExactly(NOW.plusDays(1));
        assertThat(named.named(line(false))).containsExactly(NOW.minusDays(1));
        Limits period = new Limits(Set.of(), Set.of(), Set.of(Period.ofDays(21)));
        assertThat(period.from(NOW, line(true))).startsWith(NOW.plusDays(20), NOW.plusDays(21), NOW.plusDays(22), day("1950-12-31"), day("1951-01-01"));
        assertThat(period.from(NOW, line(false))).contains(NOW.minusDays(21), day("1950-01-01"));
    }

    @Test
    void behind_the_nearest_days_come_the_turns_of_months_and_of_years_that_double() {
        LocalDate last = NOW.plusDays(Line.NEAR);
        assertThat(new Limits(Set.of(last), Set.of(), Set.of(Period.ZERO)).beyond(line(true))).startsWith(last.plusDays(1)).doesNotContain(last)
                .contains(day("1950-08-01"), day("1958-03-01"), day("1966-01-01"), day("2974-01-01"), day("2999-12-31")).doesNotContain(day("1958-04-01"), day("2462-02-01"));
        assertThat(BARE.beyond(line(false))).contains(day("1949-10-01"), day("1942-03-01"), day("1934-01-01"), day("1918-01-01")).doesNotContain(day("1886-01-01"));
    }

    private static final Alternative<LocalDate> DAYS = Alternative.days("day", line(true));

    private static Optional<Long> distance(Optional<Hit<LocalDate>> hit) {
        return hit.map(Hit::distance);
    }

    private static Predicate<Move<LocalDate>> from(int days) {
        return move -> !move.apply().apply(NOW).isBefore(NOW.plusDays(days));
    }

    @Test
    void the_first_day_that_is_sought_is_found_with_its_distance_nearby_and_far_away() {
        Nearest<LocalDate> nearest = new Nearest<>(BARE);
        assertThat(distance(nearest.first(DAYS, from(1)))).contains(1L);
        assertThat(distance(nearest.first(DAYS, from(120)))).contains(120L);
        assertThat(distance(nearest.first(DAYS, from(121)))).contains(121L);
        assertThat(distance(nearest.first(DAYS, from(5_000)))).contains(5_000L);
        assertThat(nearest.first(DAYS, move -> false)).isEmpty();
    }

    @Test
    void nothing_further_than_the_most_is_found_and_no_step_behind_it_is_asked() {
        List<Hit<LocalDate>> steps = List.of(line(true).hit(5), line(true).hit(10));
        assertThat(distance(Nearest.first(DAYS, 0, steps, 10, from(8)))).contains(8L);
        assertThat(distance(Nearest.first(DAYS, 0, steps, 8, from(8)))).contains(8L);
        assertThat(Nearest.first(DAYS, 0, steps, 7, from(8))).isEmpty();
        List<Long> asked = new ArrayList<>();
        assertThat(Nearest.first(DAYS, 0, steps, 5, move -> {
            asked.add(NOW.until(move.apply().apply(NOW), java.time.temporal.ChronoUnit.DAYS));
            return false;
        })).isEmpty();
        assertThat(asked).containsExactly(5L);
    }

    @Test
    void a_turn_far_away_is_the_day_itself_and_not_the_limit_behind_it() {
        Nearest<LocalDate> nearest = new Nearest<>(BARE);
        assertThat(nearest.turns(DAYS, false, move -> from(3).test(move) && !from(500).test(move))).extracting(Hit::distance).containsExactly(3L, 500L);
    }

    @Test
    void words_are_what_is_found_without_figures_and_days() {
        Verdict verdict = Verdict.of(true).found("SILENT", "party", "ku", "on", NOW, "until", "2023-11-14", "count", 9);
        assertThat(verdict.words()).containsExactly("true", "SILENT", "ku");
        assertThat(Verdict.of(false).words()).containsExactly("false");
    }
}
