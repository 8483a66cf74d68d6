package dk.samstemt.statutes.facts.board;

/**
 * A payment to somebody who sits on the board.
 *
 * @param payment reference of the payment
 * @param party the party of the seat
 * @param remuneration whether it is marked as pay for the work on the board, not as an expense refunded
 * @param amountOre the amount in øre
 */
public record BoardPayment(String payment, String party, boolean remuneration, long amountOre) {
}
