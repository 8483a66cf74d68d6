package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * Where one board member stands on a matter.
 *
 * @param party the party of the seat
 * @param business whether the seat is one from business
 * @param elected whether the assembly has elected the person
 * @param stance how the person stands; ABSENT without a proxy for who is not there
 * @param proxy who votes for the person; null when it is there itself
 */
public record BoardVote(String party, boolean business, boolean elected, Stance stance, @MayBeUnsaid ProxyHolder proxy) {

    /** An elected member who is there. */
    public static BoardVote of(String party, Stance stance) {
        return new BoardVote(party, false, true, stance, null);
    }
}
