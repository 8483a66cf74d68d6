package dk.samstemt.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant LAST = Instant.parse("2023-10-24T22:00:00Z");

    @Test
    void one_five_fifteen_minutes_then_every_hour() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(RetrySchedule::after).map(Duration::toMinutes)).isEqualTo(List.of(1L, 5L, 15L, 60L, 60L, 60L));
    }

    /** REAL-8: the server is down from nine to four, and worse cases up to the last quarter of an hour. */
    @ParameterizedTest
    @CsvSource({"2023-10-24T14:00:00Z,60", "2023-10-24T20:00:00Z,30", "2023-10-24T21:30:00Z,8", "2023-10-24T21:50:00Z,3", "2023-10-24T21:58:00Z,2"})
    void a_server_that_is_back_before_the_last_moment_is_found_soon_and_in_time(Instant back, long minutes) {
        Instant at = Instant.parse("2023-10-24T07:00:00Z");
        for (int attempt = 1; at.isBefore(back); attempt++) {
            at = at.plus(RetrySchedule.hurried(RetrySchedule.after(attempt), at, LAST));
        }
        assertThat(Duration.between(back, at)).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
        assertThat(at).isBefore(LAST);
    }

    /** A finer moment cannot stand in an event: the time machine stopped at one. */
    @Test
    void a_pause_is_whole_seconds() {
        Instant odd = Instant.parse("2023-10-24T20:59:13.337Z");
        assertThat(RetrySchedule.hurried(Duration.ofHours(1), odd, LAST)).isEqualTo(Duration.ofSeconds(607));
    }

    @Test
    void after_the_last_moment_nothing_is_hurried() {
        assertThat(RetrySchedule.hurried(Duration.ofHours(1), LAST, LAST)).isEqualTo(Duration.ofHours(1));
    }
}
