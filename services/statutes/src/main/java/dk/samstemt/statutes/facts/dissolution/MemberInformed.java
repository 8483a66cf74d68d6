package dk.samstemt.statutes.facts.dissolution;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * When a member was informed of a proposal of dissolution.
 *
 * @param member id of the member: a party, or a municipality that a party speaks for
 * @param on the civil day; null while it has not been
 */
public record MemberInformed(String member, @MayBeUnsaid LocalDate on) {
}
