package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A person may speak for a party from an instant (GA-29: for one party only).
 *
 * @param mandate id of the mandate
 * @param person  opaque reference
 * @param party   the party
 * @param from    first instant it holds
 * @param until   instant it ends; null while open
 */
@EventType("membership.mandate-granted.v1")
public record MandateGranted(String mandate, String person, String party, Instant from, Instant until) {
}
