package dk.samstemt.membership.statutes;

import dk.samstemt.membership.amendment.RefusedAmendment;

import java.util.List;

/**
 * All versions, and the adopted amendments that did not become one.
 *
 * @param versions oldest first
 * @param refused  a person must act on each
 * @param on       the statutes on the day asked for; null where no day was
 */
record StatutesHistory(List<VersionLine> versions, List<RefusedAmendment> refused, StatutesText on) {
}
