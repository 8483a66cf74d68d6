package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Period;
import dk.samstemt.statutes.facts.Office;

/**
 * A vice-chair in office.
 *
 * @param grant  the grant of the office
 * @param office which of the two
 * @param person opaque reference
 * @param party  party the person comes from
 * @param period when the office is held
 */
record ViceChair(String grant, Office office, String person, String party, Period period) {
}
