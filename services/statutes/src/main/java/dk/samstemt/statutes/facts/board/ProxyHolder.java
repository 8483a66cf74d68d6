package dk.samstemt.statutes.facts.board;

/**
 * Who votes for a board member that is not there.
 *
 * @param party the party of the holder's seat
 * @param business whether the holder sits there from business
 */
public record ProxyHolder(String party, boolean business) {
}
