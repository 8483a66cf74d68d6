package dk.samstemt.assembly.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RiskMarginTest {

    private static final Instant LAST = Instant.parse("2023-10-24T22:00:00.000Z");
    private final RiskMargin margin = new RiskMargin(Duration.ofHours(48));

    @Test
    void isTwoDaysBeforeTheEndWhereTheNoticeGoesOutInGoodTime() {
        assertThat(margin.before(LAST, LAST.minus(Duration.ofDays(5)))).isEqualTo(LAST.minus(Duration.ofHours(48)));
    }

    @Test
    void isAnHourAfterANoticeOfTheLastDay() {
        Instant morning = LAST.minus(Duration.ofHours(13));
        assertThat(margin.before(LAST, morning)).isEqualTo(morning.plus(Duration.ofHours(1)));
    }

    @Test
    void liesBetweenAVeryLateNoticeAndTheEnd() {
        Instant late = LAST.minus(Duration.ofMinutes(30));
        assertThat(margin.before(LAST, late)).isEqualTo(LAST.minus(Duration.ofMinutes(15)));
    }
}
