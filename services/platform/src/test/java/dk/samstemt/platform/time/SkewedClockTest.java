package dk.samstemt.platform.time;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SkewedClockTest {

    @AfterEach
    void putRight() {
        RealTime.skewBy(Duration.ZERO);
    }

    @Test
    void onlyTheTimeMachineLetsAClockBeOff() {
        MockEnvironment real = new MockEnvironment().withProperty("samstemt.test.clock-skew", "PT1H");
        assertThatThrownBy(() -> SkewedClock.of(real)).hasMessageContaining("time machine only");
        SkewedClock.of(real.withProperty("samstemt.time-machine", "true"));
        assertThat(Duration.between(Instant.now(), RealTime.now())).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    @Test
    void withoutThePropertyNothingIsOff() {
        SkewedClock.of(new MockEnvironment());
        assertThat(Duration.between(Instant.now(), RealTime.now()).abs()).isLessThan(Duration.ofSeconds(10));
    }
}
