package dk.samstemt.statutes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which days facts may name. */
class FactDaysTest {

    @Test
    void facts_name_days_from_the_first_to_the_last_and_none_before_or_after() {
        assertThat(FactDays.hold(FactDays.EARLIEST)).isTrue();
        assertThat(FactDays.hold(FactDays.EARLIEST.minusDays(1))).isFalse();
        assertThat(FactDays.hold(FactDays.LATEST)).isTrue();
        assertThat(FactDays.hold(FactDays.LATEST.plusDays(1))).isFalse();
    }
}
