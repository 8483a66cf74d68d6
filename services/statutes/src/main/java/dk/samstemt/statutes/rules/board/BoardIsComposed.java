package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-1: each seat the statutes give is taken once, by a person of its own, and nobody sits in any other. */
final class BoardIsComposed implements Rule<BoardFacts> {

    @Override
    public String id() {
        return "BO-1";
    }

    @Override
    public Verdict ask(BoardFacts facts, Law law) {
        Composition composition = new Composition(facts, law);
        return Verdict.unless(composition.objections(), Verdict.point("COMPOSED", "voting", composition.seats(false),
                "business", composition.seats(true)));
    }
}
