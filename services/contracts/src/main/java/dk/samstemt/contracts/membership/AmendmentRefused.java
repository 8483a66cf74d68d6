package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

/**
 * An adopted amendment did not fit the version in force (AM-2); a person must act.
 *
 * @param assembly the adopting assembly
 * @param item     its agenda item
 * @param reason   stable code of the mismatch
 */
@EventType("membership.amendment-refused.v1")
public record AmendmentRefused(String assembly, String item, String reason) {
}
