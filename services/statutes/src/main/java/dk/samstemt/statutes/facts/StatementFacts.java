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

    /** For a party on the roll, or not. */
    public StatementFacts withOnRoll(boolean other) {
        return new StatementFacts(party, other, mandated, spokeForAnother, openedAt, deadline, decidedAt);
    }

    /** With a mandate, or without. */
    public StatementFacts withMandated(boolean other) {
        return new StatementFacts(party, onRoll, other, spokeForAnother, openedAt, deadline, decidedAt);
    }

    /** By one who has spoken for another party, or has not. */
    public StatementFacts withSpokeForAnother(boolean other) {
        return new StatementFacts(party, onRoll, mandated, other, openedAt, deadline, decidedAt);
    }

    /** With a ballot that opened at another moment. */
    public StatementFacts withOpenedAt(Instant other) {
        return new StatementFacts(party, onRoll, mandated, spokeForAnother, other, deadline, decidedAt);
    }

    /** With another deadline. */
    public StatementFacts withDeadline(Instant other) {
        return new StatementFacts(party, onRoll, mandated, spokeForAnother, openedAt, other, decidedAt);
    }

    /** Made at another moment. */
    public StatementFacts withDecidedAt(Instant other) {
        return new StatementFacts(party, onRoll, mandated, spokeForAnother, openedAt, deadline, other);
    }
}
