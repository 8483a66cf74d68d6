package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A mandate ended.
 *
 * @param mandate id of the mandate
 * @param person  opaque reference
 * @param party   the party
 * @param until   instant from which it no longer holds
 */
@EventType("membership.mandate-ended.v1")
public record MandateEnded(String mandate, String person, String party, Instant until) {
}
