package dk.samstemt.membership.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class PeriodTest {

    private static final Instant NOON = Instant.parse("2023-10-24T12:00:00Z");

    @Test
    void the_first_instant_belongs_to_it_and_the_last_does_not() {
        Period hour = new Period(NOON, NOON.plusSeconds(3600));

        assertThat(hour.contains(NOON)).isTrue();
        assertThat(hour.contains(NOON.minusMillis(1))).isFalse();
        assertThat(hour.contains(NOON.plusSeconds(3600))).isFalse();
        assertThat(new Period(NOON, null).contains(NOON.plusSeconds(99_999_999))).isTrue();
    }

    @Test
    void periods_that_only_touch_do_not_overlap() {
        Period first = new Period(NOON, NOON.plusSeconds(1));

        assertThat(first.overlaps(new Period(NOON.plusSeconds(1), null))).isFalse();
        assertThat(first.overlaps(new Period(NOON.plusMillis(999), null))).isTrue();
        assertThat(new Period(NOON, null).overlaps(new Period(NOON.plusSeconds(5), null))).isTrue();
    }

    @Test
    void an_empty_period_never_holds() {
        assertThat(new Period(NOON, NOON).holdsAtAll()).isFalse();
        assertThat(new Period(NOON, null).holdsAtAll()).isTrue();
    }
}
