package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardItem;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardPayment;
import dk.samstemt.statutes.facts.board.MeetingPapers;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;

/** What the statutes say about the board and its chairmanship (§ 5). Immutable; thread-safe. */
public final class BoardLaw {

    private final Law law;

    private BoardLaw(Law law) {
        this.law = law;
    }

    /** The law of the board in one version of the statutes. */
    public static BoardLaw of(Law law) {
        return new BoardLaw(law);
    }

    /** May who sits in this seat vote on the day (BO-1, BO-2, BO-9)? */
    public Ruling memberMayVote(BoardMemberFacts facts) {
        return BoardCourts.MEMBER.rule(facts, law);
    }

    /** Is every seat taken, and no other (BO-1, BO-2)? */
    public Ruling complete(BoardFacts facts) {
        return BoardCourts.COMPLETE.rule(facts, law);
    }

    /** Can the board decide anything with the seats that are taken by elected members (BO-15)? */
    public Ruling canDecide(BoardFacts facts) {
        return BoardCourts.ABLE.rule(facts, law);
    }

    /** Is this board meeting lawfully called, and its notice given as the rules of procedure say (BO-7, BO-12)? */
    public Ruling meetingCalled(BoardMeetingFacts facts) {
        return BoardCourts.MEETING.rule(facts, law);
    }

    /** Is this item of the board adopted (BO-5, BO-6, BO-9, BO-13, BO-15)? */
    public Ruling decision(BoardDecisionFacts facts) {
        return BoardCourts.DECISION.rule(facts, law);
    }

    /** Ids of the matters that a rule of the board names; on any other it decides as ever (BO-6). */
    public List<String> matters() {
        return Matters.named(law);
    }

    /** Does this appointment make a chairmanship (BO-3, BO-4, BO-11)? */
    public Ruling appointment(AppointmentFacts facts) {
        return BoardCourts.APPOINTMENT.rule(facts, law);
    }

    /**
     * Whether a party can have an office of the chairmanship beside those that have one at the same time, each of one person (BO-4). True where the statutes
     * do not say of whom the chairmanship consists.
     *
     * @param others the parties of the other offices, one each
     */
    public boolean leavesPlaceFor(String party, List<String> others) {
        return law.profile().chairmanship() == null || OneOfEachClass.leavesPlaceFor(party, others, law);
    }

    /** Whose turn the chairmanship is on a day (BO-3); an appointment recorded goes before it. */
    public Turn turn(LocalDate day) {
        return Rotation.on(day, law);
    }

    /** The last day of the election period in which a day falls (BO-2): terms follow it, however late in it somebody was elected. */
    public LocalDate termEnds(LocalDate day) {
        return TermRuns.ends(day, law);
    }

    /** A warning late in the year while too few meetings are held or planned in it (BO-7). */
    public List<Finding> tooFewMeetings(LocalDate today, int heldOrPlanned) {
        return TooFewMeetings.on(today, heldOrPlanned, law);
    }

    /** What a board meeting's papers lack (BO-8). */
    public List<Finding> papers(MeetingPapers papers) {
        return Papers.of(papers, law);
    }

    /** Payments for sitting on the board, which there may not be (BO-14). */
    public List<Finding> remuneration(List<BoardPayment> payments) {
        return Remuneration.of(payments, law);
    }

    /** Which decisions of the assembly bind which items of the board (BO-16). */
    public List<Finding> bindingDecisions(List<BoardItem> items) {
        return BindingDecisions.of(items, law);
    }

    /** What is open of the nominations after a municipal and regional election (BO-17). */
    public NominationRound nominations(LocalDate election, BoardFacts facts) {
        return Nominations.after(election, facts, law);
    }
}
