package dk.samstemt.statutes.facts;

import java.time.Instant;

/**
 * One attempt to make, change or withdraw a statement.
 *
 * @param party the party it is made for
 * @param onRoll whether that party is on the roll (GA-17)
 * @param mandated whether the person who makes it has that party's mandate (GA-29)
 * @param spokeForAnother whether the person has already spoken for another party in this assembly (GA-29)
 * @param openedAt when the ballot opened; null while it has not
 * @param deadline the first moment that is too late
 * @param decidedAt legal time of the attempt, read after the lock
 */
public record StatementFacts(String party, boolean onRoll, boolean mandated, boolean spokeForAnother,
        @MayBeUnsaid Instant openedAt, Instant deadline, Instant decidedAt) {
}
