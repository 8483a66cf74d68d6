package dk.samstemt.contracts.audit;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * The time machine moved legal time forward; demos and tests only.
 *
 * @param from legal moment before
 * @param to   legal moment after
 */
@EventType("audit.clock-moved.v1")
public record ClockMoved(Instant from, Instant to) {
}
