package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.Demand;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-7: the board meets when its chairmanship says so or two of its members demand it, those from business included. */
final class MeetingIsCalledFor implements Rule<BoardMeetingFacts> {

    @Override
    public String id() {
        return "BO-7";
    }

    @Override
    public Verdict ask(BoardMeetingFacts facts, Law law) {
        if (facts.calledByChairmanship()) {
            return Verdict.of(true).found("CALLED_BY_CHAIRMANSHIP");
        }
        long needed = Long.parseLong(law.value("board.demanders", facts.noticeOn()));
        Demanders demanders = new Demanders(facts.demandedBy(), law);
        long count = demanders.count();
        Verdict verdict = Verdict.of(count >= needed).found(count >= needed ? "DEMANDED" : "TOO_FEW", "count", count, "needed", needed);
        return verdict.found(demanders.crowded().stream().map(party -> Verdict.point("MORE_THAN_SEATS", "party", party)).toList()).found(facts.demandedBy().stream().filter(demand -> !isSeat(demand, law))
                .map(demand -> Verdict.point("NOT_ON_THE_BOARD", "party", demand.party())).toList());
    }

    private static boolean isSeat(Demand demand, Law law) {
        return Composition.seats(demand.party(), demand.business(), law) > 0;
    }
}
