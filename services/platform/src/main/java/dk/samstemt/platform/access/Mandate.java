package dk.samstemt.platform.access;

import java.time.Instant;

/**
 * A person's mandate to speak for a party, as this service knows it.
 *
 * @param mandate its id
 * @param from    first moment it holds
 * @param until   first moment it holds no more; null while no end is known
 */
public record Mandate(String mandate, Instant from, Instant until) {

    /** Whether it holds at this moment. */
    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
}
