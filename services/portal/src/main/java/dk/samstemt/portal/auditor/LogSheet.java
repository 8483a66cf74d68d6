package dk.samstemt.portal.auditor;

import java.util.List;

/**
 * One page of the log.
 *
 * @param events what stands on it
 * @param next   position after which the next one begins; null on the last
 * @param before position after which the one before begins; null on the first, and where positions have gaps because the log is filtered
 */
record LogSheet(List<Event> events, Long next, Long before) {

    static final int SIZE = 50;

    static LogSheet of(LogFilter filter, DecisionLog.Stretch stretch) {
        Long before = filter.narrowed() || filter.after() == 0 ? null : Long.valueOf(Math.max(0, filter.after() - SIZE));
        return new LogSheet(stretch.entries().stream().map(Event::of).toList(), stretch.next(), before);
    }

    /** How many of them do not have the bytes that their fingerprints were taken of. */
    public long altered() {
        return events.stream().filter(event -> !event.genuine()).count();
    }
}
