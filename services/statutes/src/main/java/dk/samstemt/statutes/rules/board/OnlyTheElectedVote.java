package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** BO-9: votes count of members the assembly has elected; those from business never vote. What does not count is named. */
final class OnlyTheElectedVote implements Rule<BoardDecisionFacts> {

    @Override
    public String id() {
        return "BO-9";
    }

    @Override
    public Verdict ask(BoardDecisionFacts facts, Law law) {
        List<Point> left = facts.votes().stream().filter(vote -> vote.stance() != Stance.ABSENT && (vote.business() || !vote.elected()))
                .map(vote -> Verdict.point(vote.business() ? "BUSINESS_NOT_COUNTED" : "NOT_ELECTED_NOT_COUNTED", "party", vote.party())).toList();
        List<Point> strangers = facts.votes().stream().map(BoardVote::party).filter(party -> !facts.roll().contains(party)).distinct()
                .map(party -> Verdict.point("NOT_A_MEMBER_NOT_COUNTED", "party", party)).toList();
        Verdict verdict = new Verdict(true, left, List.of()).found(strangers).found(new BoardTally(facts, law).crowded().stream()
                .map(party -> Verdict.point("MORE_VOTES_THAN_SEATS", "party", party)).toList());
        if (facts.chair() != null && !facts.roll().contains(facts.chair())) {
            verdict = verdict.found("CHAIR_NOT_A_MEMBER", "party", facts.chair());
        }
        return verdict.points().isEmpty() ? verdict.found("ALL_COUNTED") : verdict;
    }
}
