package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;

/**
 * BO-15, said as soon as a seat falls vacant: whether the board can still decide. The answer is on decisions in general; where it is
 * another on matters that other votes decide (BO-6), that is said with it.
 */
final class BoardCanDecide implements Rule<BoardFacts> {

    @Override
    public String id() {
        return "BO-15";
    }

    @Override
    public Verdict ask(BoardFacts facts, Law law) {
        Vacancies vacancies = new Vacancies(facts.roll(), new Composition(facts, law).missing(), law);
        Verdict verdict = Verdict.unless(vacancies.obstacles(null), vacancies.harmless()).relyingOn("A-12");
        List<String> barred = vacancies.barred();
        return verdict.answer() && !barred.isEmpty() ? verdict.found("NOT_ON_MATTERS", "matters", barred) : verdict;
    }
}
