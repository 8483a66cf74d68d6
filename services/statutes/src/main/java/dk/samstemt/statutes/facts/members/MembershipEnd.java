package dk.samstemt.statutes.facts.members;

import java.time.LocalDate;

/**
 * A membership that has ended or will.
 *
 * @param party id of the party
 * @param lastDay the last day of membership
 */
public record MembershipEnd(String party, LocalDate lastDay) {
}
