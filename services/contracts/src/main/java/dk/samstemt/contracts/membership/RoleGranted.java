package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A person holds a role from an instant; the chairmanship also names its office and party (BO-11).
 *
 * @param grant  id of the grant
 * @param person opaque reference
 * @param role   role of the access matrix
 * @param party  party the office holder comes from; null for roles without one
 * @param office CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2 for the chairmanship, else null
 * @param from   first instant it holds
 * @param until  instant it ends; null while open
 */
@EventType("membership.role-granted.v1")
public record RoleGranted(String grant, String person, String role, String party, String office, Instant from, Instant until) {
}
