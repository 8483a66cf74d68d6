package dk.samstemt.portal.secretariat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A task as the page shows it.
 *
 * @param task    the task
 * @param text    what to do and until when, in words that fit the buttons below
 * @param urgency {@code late}, {@code soon} or {@code open}
 * @param key     makes its form count once
 */
record TaskCard(TaskService.Task task, String text, String urgency, String key) {

    /** By deadline, those without one last, then the oldest first. */
    static final Comparator<TaskService.Task> BY_DEADLINE = Comparator.comparing(TaskService.Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskService.Task::createdAt).thenComparing(TaskService.Task::task);

    /** What the page warns of: whoever has three days left can still reach somebody before a weekend. */
    private static final Duration SOON = Duration.ofDays(3);

    /** Whether a waiver or a new day is what the task asks for. */
    public boolean isRemedy() {
        return List.of("userTask_remedyConvening", "userTask_noticeAtRisk", "evidenceWithdrawn").contains(task.kind());
    }

    static String urgency(Instant dueAt, Instant now) {
        if (dueAt == null) {
            return "open";
        }
        if (!now.isBefore(dueAt)) {
            return "late";
        }
        return now.plus(SOON).isBefore(dueAt) ? "open" : "soon";
    }
}
