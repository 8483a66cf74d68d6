package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.AnyOf;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stances;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each clause of a rule does over all cases. A clause decides where the outcome would be another without it: a requirement where
 * only it is missing, an alternative where only it is met, a casting vote where there is a tie and the rest is met.
 */
final class Clauses {

    /** One clause: where it stands, what it is, and whether dropping it means that it counts as met. */
    record Clause(List<Integer> path, String code, boolean requirement) {

        String pointer(Combinator rule) {
            StringBuilder pointer = new StringBuilder("/rule");
            Combinator at = rule;
            for (int step : path) {
                pointer.append(at.parts().size() == 1 && !many(at) ? "/rule" : "/rules/" + step);
                at = at.parts().get(step);
            }
            return pointer.toString();
        }

        private static boolean many(Combinator at) {
            return at instanceof AnyOf || at instanceof dk.samstemt.statutes.decision.AllOf;
        }
    }

    private final Combinator rule;
    private final List<Clause> all = new ArrayList<>();
    private final Map<Integer, BigInteger> decides = new TreeMap<>();
    private final Map<Integer, BigInteger> castingDecides = new TreeMap<>();
    private final Map<Integer, List<Stances>> open = new TreeMap<>();
    private BigInteger adopted = BigInteger.ZERO;
    private Function<Stances, Stream<Stances>> variants = Stream::of;

    Clauses(Combinator rule) {
        this.rule = rule;
        collect(rule, List.of());
    }

    /** Goes through every case; where the rule does not ask who is there, absence is counted with abstention. */
    Clauses over(Electorate electorate) {
        if (PresenceFree.is(rule)) {
            variants = electorate::withAbsent;
            electorate.eachOfVoting(this::take);
            return this;
        }
        return overEach(electorate);
    }

    /** Goes through every case, each stance by itself. */
    Clauses overEach(Electorate electorate) {
        electorate.each(this::take);
        return this;
    }

    private void collect(Combinator at, List<Integer> path) {
        boolean alternatives = at instanceof AnyOf;
        for (int i = 0; i < at.parts().size(); i++) {
            List<Integer> below = new ArrayList<>(path);
            below.add(i);
            Combinator part = at.parts().get(i);
            if (at.parts().size() > 1 && part.parts().isEmpty()) {
                all.add(new Clause(List.copyOf(below), part.getClass().getSimpleName(), !alternatives));
            }
            collect(part, below);
        }
    }

    private void take(Stances stances, BigInteger cases) {
        Measure found = rule.test(stances);
        adopted = found.met() ? adopted.add(cases) : adopted;
        for (int i = 0; i < all.size(); i++) {
            if (outcome(found, all.get(i), 0, true) != outcome(found, all.get(i), 0, false)) {
                left(i, at(found, all.get(i)), stances, cases);
            }
        }
    }

    /** A case that is left to one clause: whether it decides it, or a casting vote within it does. */
    private void left(int clause, Measure found, Stances stances, BigInteger cases) {
        open.computeIfAbsent(clause, none -> new ArrayList<>()).add(stances);
        if (found.met() != all.get(clause).requirement()) {
            decides.merge(clause, cases, BigInteger::add);
        }
        if (found.code().equals("TIE")) {
            castingDecides.merge(clause, cases, BigInteger::add);
        }
    }

    /** Whether the clause would decide some case if it read otherwise, and so many sat beside those who vote. */
    boolean wouldDecide(Clause clause, Combinator other, long seatsBeside) {
        return open.getOrDefault(all.indexOf(clause), List.of()).stream().flatMap(variants).anyMatch(stances ->
                at(other.test(new Stances(stances.votes(), stances.offices(), seatsBeside)), clause).met() != clause.requirement());
    }

    private static Measure at(Measure found, Clause clause) {
        Measure at = found;
        for (int step : clause.path()) {
            at = at.parts().get(step);
        }
        return at;
    }

    /** The outcome if the clause were met, or not. */
    private static boolean outcome(Measure found, Clause clause, int depth, boolean met) {
        if (depth == clause.path().size()) {
            return met;
        }
        boolean any = found.code().equals("ANY_OF");
        for (int i = 0; i < found.parts().size(); i++) {
            boolean part = i == clause.path().get(depth) ? outcome(found.parts().get(i), clause, depth + 1, met) : found.parts().get(i).met();
            if (part == any) {
                return any;
            }
        }
        return !any;
    }

    List<Clause> all() {
        return all;
    }

    BigInteger adopted() {
        return adopted;
    }

    /** In how many cases the clause decides. */
    BigInteger decides(Clause clause) {
        return decides.getOrDefault(all.indexOf(clause), BigInteger.ZERO);
    }

    /** In how many cases a casting vote within it decides. */
    BigInteger castingDecides(Clause clause) {
        return castingDecides.getOrDefault(all.indexOf(clause), BigInteger.ZERO);
    }
}
