package dk.samstemt.assembly.chairmanship;

import java.time.Instant;

/**
 * An agreement of the two vice-chairs that one of them acts for the chair of the board (BO-10).
 *
 * @param deputy its id
 * @param person opaque reference of the one who acts
 * @param party the party that person comes from
 * @param office the office acted for
 * @param from first instant of the period
 * @param until first instant after it
 */
public record Deputy(String deputy, String person, String party, String office, Instant from, Instant until) {

    /** Whether it holds at a moment. */
    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
