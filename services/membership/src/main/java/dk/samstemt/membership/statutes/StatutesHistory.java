package dk.samstemt.membership.statutes;

import dk.samstemt.membership.amendment.RefusedAmendment;
import dk.samstemt.membership.version.StatutesVersion;

import java.util.List;

/**
 * All versions, and the adopted amendments that did not become one.
 *
 * @param versions oldest first
 * @param refused  a person must act on each
 */
record StatutesHistory(List<StatutesVersion> versions, List<RefusedAmendment> refused) {
}
