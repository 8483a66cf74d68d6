package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * An agreement about who acts for the chair of the board ended before its time: the chair is back, a vice-chair no longer agrees
 * or the one who acted left office.
 *
 * @param deputy id of the agreement
 * @param person opaque reference of the one who acted
 * @param until  instant from which it no longer holds
 */
@EventType("membership.deputy-ended.v1")
public record DeputyEnded(String deputy, String person, Instant until) {
}
