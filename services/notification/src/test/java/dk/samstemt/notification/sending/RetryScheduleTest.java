package dk.samstemt.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void one_five_fifteen_minutes_then_every_hour() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(RetrySchedule::after).map(pause -> (int) pause.toMinutes())).containsExactly(1, 5, 15, 60, 60, 60);
    }
}
