package dk.samstemt.membership.mandate;

import java.time.Instant;

/**
 * A mandate to be granted.
 *
 * @param person opaque reference
 * @param party  the party
 * @param from   first instant; null for now
 * @param until  end; null while open
 */
record NewMandate(String person, String party, Instant from, Instant until) {
}
