package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-15: while a mandatory seat is vacant the board can decide nothing, however the others vote. */
final class MandatorySeatsAreTaken implements Rule<BoardDecisionFacts> {

    @Override
    public String id() {
        return "BO-15";
    }

    @Override
    public Verdict ask(BoardDecisionFacts facts, Law law) {
        Vacancies vacancies = new Vacancies(facts.roll(), new BoardTally(facts, law).missing(), law);
        return Verdict.unless(vacancies.obstacles(facts.matter()), vacancies.harmless()).relyingOn("A-12");
    }
}
