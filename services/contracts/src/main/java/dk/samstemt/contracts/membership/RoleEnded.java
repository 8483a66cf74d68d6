package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A role grant ended.
 *
 * @param grant  id of the grant
 * @param person opaque reference
 * @param until  instant from which it no longer holds
 */
@EventType("membership.role-ended.v1")
public record RoleEnded(String grant, String person, Instant until) {
}
