package dk.samstemt.portal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The driver against two services that answer over HTTP as the platform's endpoint does. */
class TimeMachineDriverTest {

    private static final Instant START = Instant.parse("2023-10-24T06:00:00Z");
    private final ScriptedHouse house = new ScriptedHouse(START);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_jump_stops_wherever_something_falls_due() {
        Instant reminder = START.plus(Duration.ofDays(7));
        Instant deadline = START.plus(Duration.ofDays(21));
        house.falls("notification", reminder);
        house.falls("audit", deadline);
        house.falls("notification", START.plus(Duration.ofDays(40)));

        driver(Duration.ofSeconds(5)).moveTo(START.plus(Duration.ofDays(30)));

        assertThat(house.stops()).containsExactly(reminder, deadline, START.plus(Duration.ofDays(30)));
        assertThat(house.syncs("notification")).isEqualTo(3);
    }

    @Test
    void a_moment_already_past_changes_nothing() {
        driver(Duration.ofSeconds(5)).moveTo(START.minusSeconds(1));

        assertThat(house.stops()).isEmpty();
        assertThat(driver(Duration.ofSeconds(5)).now()).isEqualTo(START);
    }

    @Test
    void it_waits_for_work_to_end_before_it_moves() {
        house.busyFor("notification", 5);

        driver(Duration.ofSeconds(5)).moveTo(START.plusSeconds(60));

        assertThat(house.reports("notification")).isGreaterThan(6);
        assertThat(house.stops()).containsExactly(START.plusSeconds(60));
    }

    @Test
    void what_does_not_come_to_rest_is_named() {
        house.busyFor("notification", Integer.MAX_VALUE);

        assertThatThrownBy(() -> driver(Duration.ofMillis(400)).moveTo(START.plusSeconds(60))).isInstanceOf(NotAtRest.class)
                .hasMessageContaining("notification is busy").hasMessageContaining("outbox").hasMessageNotContaining("audit is");
        assertThat(house.stops()).isEmpty();
    }

    @Test
    void what_stays_due_is_named_too() {
        house.stuckAt("notification", START.minusSeconds(5));

        assertThatThrownBy(() -> driver(Duration.ofMillis(400)).moveTo(START.plusSeconds(60))).isInstanceOf(NotAtRest.class)
                .hasMessageContaining("notification is due since " + START.minusSeconds(5));
    }

    private TimeMachineDriver driver(Duration patience) {
        return new TimeMachineDriver(Map.of("audit", house.address("audit"), "notification", house.address("notification")), patience);
    }
}
