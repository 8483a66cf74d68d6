package dk.samstemt.portal.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened, in the order of the log.
 *
 * @param steps in order
 * @param next  position after which the log goes on; null when this is all
 */
record Course(List<Step> steps, Long next) {

    private static final long MINUTES_OF_DAY = Duration.ofDays(1).toMinutes();

    /**
     * One thing that happened.
     *
     * @param event it
     * @param since how long after the one before, by legal time; null for the first, and where the clock says it was before
     */
    record Step(Event event, Duration since) {

        /** Whole days since the one before. */
        public long days() {
            return since.toMinutes() / MINUTES_OF_DAY;
        }

        /** Whole hours beyond the days. */
        public long hours() {
            return since.toHoursPart();
        }

        /** Whole minutes beyond the hours. */
        public long minutes() {
            return since.toMinutesPart();
        }
    }

    static Course of(DecisionLog.Stretch stretch) {
        List<Step> steps = new ArrayList<>();
        Instant before = null;
        for (DecisionLog.Entry entry : stretch.entries()) {
            Event event = Event.of(entry);
            steps.add(new Step(event, between(before, event.occurredAt())));
            before = event.occurredAt() == null ? before : event.occurredAt();
        }
        return new Course(List.copyOf(steps), stretch.next());
    }

    private static Duration between(Instant before, Instant now) {
        return before == null || now == null || now.isBefore(before) ? null : Duration.between(before, now);
    }

    /** Those an auditor looks at first. */
    public List<Step> deviations() {
        return steps.stream().filter(step -> step.event().deviation() != null).toList();
    }
}
