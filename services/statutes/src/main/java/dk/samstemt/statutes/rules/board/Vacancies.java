package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What seats in which nobody elected sits mean for the board's decisions (BO-15): whether any could be adopted if everybody else were for it. */
final class Vacancies {

    private final List<String> roll;
    private final Map<String, Integer> missing;
    private final Law law;

    /**
     * Of a board.
     *
     * @param missing how many seats with a vote nobody elected sits in, by party
     */
    Vacancies(List<String> roll, Map<String, Integer> missing, Law law) {
        this.roll = roll;
        this.missing = missing;
        this.law = law;
    }

    /** What stands in the way of a decision: each party without whose seats it cannot be adopted, or all when only together they do. */
    List<Point> obstacles(String matter) {
        if (possible(matter, missing)) {
            return List.of();
        }
        if (!possible(matter, Map.of())) {
            return List.of(Verdict.point("NEVER_POSSIBLE"));
        }
        List<Point> alone = missing.keySet().stream().filter(party -> !possible(matter, Map.of(party, missing.get(party))))
                .map(party -> point(matter, "VACANT_MANDATORY", "party", party)).toList();
        return alone.isEmpty() ? List.of(point(matter, "VACANT_TOGETHER", "parties", List.copyOf(missing.keySet()))) : alone;
    }

    /** What is said where nothing stands in the way. */
    Point harmless() {
        return missing.isEmpty() ? Verdict.point("NOBODY_MISSING") : Verdict.point("VACANT_NOT_MANDATORY", "parties", List.copyOf(missing.keySet()));
    }

    /** Matters that the statutes let other votes decide, on which none is possible though it is on others. */
    List<String> barred() {
        return Matters.decided(law).stream().filter(matter -> !possible(matter, missing)).toList();
    }

    /** It is told what can still be decided; on one matter only, that this cannot. */
    private Point point(String matter, String code, String name, Object value) {
        List<String> others = Stream.concat(Stream.of((String) null), Matters.decided(law).stream())
                .filter(other -> !Objects.equals(other, matter) && possible(other, missing)).toList();
        if (others.isEmpty()) {
            return Verdict.point(code, name, value);
        }
        return matter == null ? Verdict.point(code + "_BUT_ON", name, value, "matters", others) : Verdict.point(code + "_ON", name, value, "matter", matter);
    }

    private boolean possible(String matter, Map<String, Integer> without) {
        long business = roll.stream().mapToLong(party -> Composition.seats(party, true, law)).sum();
        return new BoardRule(matter, law).met(new Stances(roll.stream().flatMap(party -> votes(party, without.getOrDefault(party, 0))).toList(), Map.of(), business));
    }

    private Stream<Vote> votes(String party, int absent) {
        return IntStream.range(0, Composition.seats(party, false, law)).mapToObj(seat -> new Vote(party + "#" + seat, party, law.classOf(party),
                seat < absent ? Stance.ABSENT : Stance.FOR));
    }
}
