package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.DATES;
import static dk.samstemt.statutes.rules.dates.Plans.LAW;
import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods that are not there, or not yet: by name where one cannot do without, by the first value where the day is earlier. */
class MissingPeriodTest {

    private static final LocalDate DAY = day("2025-06-01");

    @Test
    void a_period_that_one_cannot_do_without_is_named_with_the_profile_that_lacks_it() {
        Law silent = Law.of(Cases.PROFILE.withParameters(List.of()));
        assertThatThrownBy(() -> DateLaw.of(silent).notice(AssemblyKind.ORDINARY, DAY)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value of notice.ordinary in " + Cases.PROFILE.id());
        assertThatThrownBy(() -> DateLaw.of(silent).lastDispatch(AssemblyKind.EXTRAORDINARY, DAY)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value of notice.extraordinary in " + Cases.PROFILE.id());
        assertThatThrownBy(() -> new Withdrawals(silent).lastDay(2025, DAY)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value of withdrawal.notice");
    }

    @Test
    void before_its_first_value_a_period_is_that_value() {
        Periods periods = new Periods(LAW);
        assertThat(periods.on("notice.ordinary", day("1999-01-01"))).isEqualTo(periods.on("notice.ordinary", DAY)).isPresent();
    }

    @Test
    void DI_3_the_day_that_leaves_every_period_is_where_the_first_window_opens() {
        LocalDate leaves = DATES.periodsLeave(Plans.DISSOLUTION, DAY, day("2025-03-01"));
        assertThat(leaves).isEqualTo("2025-06-22");
        assertThat(DATES.ifSent(Plans.DISSOLUTION, DAY, day("2025-03-01")).windows()).first().extracting(Window::from).isEqualTo(leaves);
        assertThat(DATES.periodsLeave(Plans.DISSOLUTION, DAY, null)).isAfter(leaves);
    }

    @Test
    void a_date_relies_on_no_interpretation_that_the_profile_does_not_hold() {
        Label label = new Label("NOTICE", DeadlineSide.BEFORE, "GA-2", true, List.of("A-1", "A-99"));
        assertThat(label.at(Counting.plain(CountingKind.SAME_DAY, DAY, DAY, ""), LAW).interpretations()).containsExactly("A-1");
    }
}
