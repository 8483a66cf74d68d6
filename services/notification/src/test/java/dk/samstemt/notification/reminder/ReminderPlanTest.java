package dk.samstemt.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Test
    void seven_days_and_one_day_before_at_nine() {
        assertThat(ReminderPlan.of(LocalDate.of(2023, 11, 14), ZONE, Instant.parse("2023-10-24T07:00:00Z")))
                .containsEntry(7, Instant.parse("2023-11-07T08:00:00Z")).containsEntry(1, Instant.parse("2023-11-13T08:00:00Z"));
    }

    @Test
    void civil_days_across_the_end_of_summer_time() {
        assertThat(ReminderPlan.of(LocalDate.of(2023, 11, 2), ZONE, Instant.parse("2023-10-01T07:00:00Z")))
                .containsEntry(7, Instant.parse("2023-10-26T07:00:00Z")).containsEntry(1, Instant.parse("2023-11-01T08:00:00Z"));
    }

    @Test
    void what_has_passed_is_not_planned() {
        assertThat(ReminderPlan.of(LocalDate.of(2023, 11, 14), ZONE, Instant.parse("2023-11-10T07:00:00Z"))).containsOnlyKeys(1);
    }
}
