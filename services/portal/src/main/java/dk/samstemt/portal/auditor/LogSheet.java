package dk.samstemt.portal.auditor;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of the log.
 *
 * @param events what stands on it
 * @param next   position after which the next one begins; null on the last
 * @param before position after which the one before begins; null on the first, and where positions have gaps because the log is filtered
 * @param gaps   whether numbers are missing where none may be
 */
record LogSheet(List<Event> events, Long next, Long before, boolean gaps) {

    static final int SIZE = 50;

    static LogSheet of(LogFilter filter, DecisionLog.Stretch stretch) {
        Long before = filter.narrowed() || filter.after() == 0 ? null : Long.valueOf(Math.max(0, filter.after() - SIZE));
        return new LogSheet(stretch.entries().stream().map(Event::of).toList(), stretch.next(), before, gaps(filter, stretch.entries()));
    }

    /** Whether numbers are missing among all entries, where none may be: positions have no gaps. */
    static boolean gaps(LogFilter filter, List<DecisionLog.Entry> entries) {
        return !filter.narrowed() && IntStream.range(0, entries.size()).anyMatch(n -> entries.get(n).position() != filter.after() + n + 1);
    }

    /** How many of them do not have the bytes that their fingerprints were taken of. */
    public long altered() {
        return events.stream().filter(event -> !event.genuine()).count();
    }
}
