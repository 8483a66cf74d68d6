package dk.samstemt.audit.log;

import java.util.List;

/**
 * A stretch of the log.
 *
 * @param entries in order of position
 * @param next    give this as {@code after} to read on; null when this was the end
 */
public record LogPage(List<LogEntry> entries, Long next) {
}
