package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Measures;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;

/**
 * BO-5 and BO-6: the board adopts by the decision rule its matter has. On matters of business promotion the regions take no part;
 * what the matter is, is marked in the notice or said by the board.
 */
final class BoardAdopts implements Rule<BoardDecisionFacts> {

    private final boolean ofMatters;

    private BoardAdopts(boolean ofMatters) {
        this.ofMatters = ofMatters;
    }

    static BoardAdopts generally() {
        return new BoardAdopts(false);
    }

    static BoardAdopts onMatters() {
        return new BoardAdopts(true);
    }

    @Override
    public String id() {
        return ofMatters ? "BO-6" : "BO-5";
    }

    @Override
    public boolean applies(BoardDecisionFacts facts) {
        return (facts.matter() != null) == ofMatters;
    }

    @Override
    public Verdict ask(BoardDecisionFacts facts, Law law) {
        if (ofMatters && law.reads("A-13", "DEADLOCK")) {
            return Verdict.of(false).found("DEADLOCK").relyingOn("A-13");
        }
        BoardTally tally = new BoardTally(facts, law);
        Measure measure = tally.decided();
        Verdict verdict = Verdict.of(measure.met()).found(votes(tally.stances(), facts));
        for (Point point : Measures.points(measure)) {
            verdict = verdict.found(point);
        }
        return ofMatters ? verdict.relyingOn("A-12", "A-13") : verdict.relyingOn("A-12", "A-20");
    }

    private Point votes(Stances stances, BoardDecisionFacts facts) {
        return Verdict.point(ofMatters ? "VOTES_ON_MATTER" : "VOTES", "for", count(stances, Stance.FOR), "against",
                count(stances, Stance.AGAINST), "abstaining", count(stances, Stance.ABSTAINS), "absent", count(stances, Stance.ABSENT));
    }

    private static long count(Stances stances, Stance stance) {
        return stances.votes().stream().filter(vote -> vote.stance() == stance).count();
    }
}
