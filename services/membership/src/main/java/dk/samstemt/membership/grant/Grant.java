package dk.samstemt.membership.grant;

import dk.samstemt.membership.period.Period;
import dk.samstemt.statutes.facts.Office;

/**
 * A role held.
 *
 * @param grant  its id
 * @param person opaque reference
 * @param role   the role
 * @param party  party an office holder comes from, else null
 * @param office office of the chairmanship, else null
 * @param period when it holds
 */
record Grant(String grant, String person, String role, String party, Office office, Period period) {

    /** Whether both hold at some instant. */
    boolean overlaps(Grant other) {
        return period.overlaps(other.period);
    }
}
