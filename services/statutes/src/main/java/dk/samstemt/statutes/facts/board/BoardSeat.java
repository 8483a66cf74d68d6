package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One seat on the board and who sits there.
 *
 * @param party the party that nominates for it
 * @param business whether it is a seat from business, which never votes
 * @param person opaque reference of the person; null while the seat is vacant
 * @param nominatedBy the party whose body nominated the person; null when unknown
 * @param nominatedOn the day of that body's meeting; null when unknown
 * @param electedOn the day of the assembly that elected the person; null while it has not
 * @param endedOn the first day on which the person no longer sits there; null while it does
 */
public record BoardSeat(String party, boolean business, @MayBeUnsaid String person, @MayBeUnsaid String nominatedBy, @MayBeUnsaid LocalDate nominatedOn,
        @MayBeUnsaid LocalDate electedOn, @MayBeUnsaid LocalDate endedOn) {

    /** A seat nobody sits in. */
    public static BoardSeat vacant(String party, boolean business) {
        return new BoardSeat(party, business, null, null, null, null, null);
    }

    /** Whether somebody sits there on a day, elected or not: from the nomination or the election, whichever is first known to be. */
    public boolean takenOn(LocalDate day) {
        return person != null && (endedOn == null || day.isBefore(endedOn)) && (nominatedOn == null && electedOn == null
                || Stream.of(nominatedOn, electedOn).anyMatch(from -> from != null && !from.isAfter(day)));
    }

    /** Whether somebody whom the assembly has elected sits there on a day. */
    public boolean electedOnOrBefore(LocalDate day) {
        return takenOn(day) && electedOn != null && !electedOn.isAfter(day);
    }

    /** Another person in it; null for nobody. */
    public BoardSeat of(String other) {
        return new BoardSeat(party, business, other, nominatedBy, nominatedOn, electedOn, endedOn);
    }

    /** Left on another day; null where nobody has left it. */
    public BoardSeat ended(LocalDate other) {
        return new BoardSeat(party, business, person, nominatedBy, nominatedOn, electedOn, other);
    }

    /** With a vote or, of business, without. */
    public BoardSeat ofBusiness(boolean other) {
        return new BoardSeat(party, other, person, nominatedBy, nominatedOn, electedOn, endedOn);
    }
}
