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
 */
public record ReceiptFacts(String statement, int revision, boolean withdrawn, int items, Instant receivedAt, String leafHash) {
}
