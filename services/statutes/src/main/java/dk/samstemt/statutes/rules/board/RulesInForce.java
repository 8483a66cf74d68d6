package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import java.util.Optional;

/** The rules of procedure that hold on the day of a decision. */
final class RulesInForce {

    private RulesInForce() {
    }

    static Optional<RulesOfProcedure> of(BoardDecisionFacts facts) {
        return Optional.ofNullable(facts.rulesOfProcedure()).filter(rules -> rules.inForceOn(facts.day()));
    }
}
