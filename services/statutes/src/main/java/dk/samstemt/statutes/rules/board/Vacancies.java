package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What vacant seats mean for the board's decisions (BO-15): whether any could be adopted if everybody else were for it. */
final class Vacancies {

    private final BoardRule rule;
    private final List<String> roll;
    private final Law law;

    Vacancies(BoardRule rule, List<String> roll, Law law) {
        this.rule = rule;
        this.roll = roll;
        this.law = law;
    }

    boolean possible(Collection<String> vacant) {
        return rule.met(new Stances(roll.stream().filter(party -> Composition.seats(party, false, law) > 0).map(party -> new Vote(party, party,
                law.classOf(party), vacant.contains(party) ? Stance.ABSENT : Stance.FOR)).toList()));
    }

    /** Each seat without which nothing can be adopted, or all of them when only together they stand in the way. */
    List<Point> obstacles(Collection<String> vacant) {
        List<Point> alone = vacant.stream().filter(party -> !possible(Set.of(party)))
                .map(party -> Verdict.point("VACANT_MANDATORY", "party", party)).toList();
        return !alone.isEmpty() || possible(vacant) ? alone
                : Stream.of(Verdict.point("VACANT_TOGETHER", "parties", List.copyOf(vacant))).toList();
    }
}
