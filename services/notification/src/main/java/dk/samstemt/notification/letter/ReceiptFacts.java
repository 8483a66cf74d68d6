package dk.samstemt.notification.letter;

import java.time.Instant;

/**
 * What a receipt tells; nothing of the choice, which this service never sees.
 *
 * @param statement  id of the statement
 * @param revision   its revision
 * @param withdrawn  true for a withdrawal
 * @param items      number of items answered
 * @param receivedAt legal moment
 * @param leafHash   leaf of the event in the decision log
 * @param objection  true for an objection to a statement the secretariat registered; null otherwise
 */
public record ReceiptFacts(String statement, int revision, boolean withdrawn, int items, Instant receivedAt, String leafHash, Boolean objection) {

    /** Facts of what is no objection. */
    public ReceiptFacts(String statement, int revision, boolean withdrawn, int items, Instant receivedAt, String leafHash) {
        this(statement, revision, withdrawn, items, receivedAt, leafHash, null);
    }

    /** Ending of the keys of its words. */
    String form() {
        return Boolean.TRUE.equals(objection) ? "Objected" : withdrawn ? "Withdrawn" : "";
    }
}
