package dk.samstemt.statutes.rules.board;

/**
 * A seat on the board that waits for somebody.
 *
 * @param party the party that nominates
 * @param business whether it is the seat from business
 * @param nominated whether somebody is nominated and waits for the assembly's election
 */
public record OpenSeat(String party, boolean business, boolean nominated) {
}
