package dk.samstemt.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When parties are reminded: at nine in the morning, seven civil days and one civil day before the assembly's day. */
final class ReminderPlan {

    static final List<Integer> DAYS_BEFORE = List.of(7, 1);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private ReminderPlan() {
    }

    /** Days before to moment; only those that lie ahead. */
    static Map<Integer, Instant> of(LocalDate day, ZoneId zone, Instant now) {
        Map<Integer, Instant> plan = new LinkedHashMap<>();
        for (int days : DAYS_BEFORE) {
            Instant due = day.minusDays(days).atTime(MORNING).atZone(zone).toInstant();
            if (due.isAfter(now)) {
                plan.put(days, due);
            }
        }
        return plan;
    }
}
