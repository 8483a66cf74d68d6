package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

/**
 * An administrator bound a login to a registered person, or ended such a binding. Which login it is stays off the log.
 *
 * @param person opaque reference
 * @param change BOUND or ENDED
 */
@EventType("membership.login-changed.v1")
public record LoginChanged(String person, String change) {
}
