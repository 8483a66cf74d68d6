package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known when the board decides one item.
 *
 * @param item the item's id
 * @param day the day of the meeting
 * @param form how the board meets
 * @param markedMatter the matter the chairmanship marked in the notice, for example {@code business-promotion}; null for none
 * @param putToBoard whether a member has put it to the board which matter it is
 * @param boardsMatter the matter it is in the board's own word; null for none, and where nobody put it to the board
 * @param chair the party of whoever chairs; null when nobody does
 * @param roll ids of the parties that are members on the day
 * @param vacant ids of the parties whose seat with a vote nobody sits in
 * @param votes where the members stand; one that is missing here is absent
 * @param rulesOfProcedure the rules of procedure; null while there are none
 */
public record BoardDecisionFacts(String item, LocalDate day, BoardMeetingForm form, @MayBeUnsaid String markedMatter, boolean putToBoard,
        @MayBeUnsaid String boardsMatter, @MayBeUnsaid String chair, List<String> roll, List<String> vacant, List<BoardVote> votes,
        @MayBeUnsaid RulesOfProcedure rulesOfProcedure) {

    /** The matter it is: the board's own word goes before the mark in the notice; null for none that a rule names. */
    public String matter() {
        return putToBoard ? boardsMatter : markedMatter;
    }

    /** Decided on another day. */
    public BoardDecisionFacts on(LocalDate other) {
        return new BoardDecisionFacts(item, other, form, markedMatter, putToBoard, boardsMatter, chair, roll, vacant, votes, rulesOfProcedure);
    }

    /** Decided by the board of other parties. */
    public BoardDecisionFacts of(List<String> other) {
        return new BoardDecisionFacts(item, day, form, markedMatter, putToBoard, boardsMatter, chair, other, vacant, votes, rulesOfProcedure);
    }

    /** Decided under other rules of procedure. */
    public BoardDecisionFacts under(RulesOfProcedure other) {
        return new BoardDecisionFacts(item, day, form, markedMatter, putToBoard, boardsMatter, chair, roll, vacant, votes, other);
    }
}
