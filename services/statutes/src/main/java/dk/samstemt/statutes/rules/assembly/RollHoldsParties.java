package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** MEM-8: the roll holds parties of the statutes and nobody else, each once. */
public final class RollHoldsParties<F> implements Rule<F> {

    private final Function<F, List<String>> roll;

    /** {@code roll} finds the roll in the facts. */
    public RollHoldsParties(Function<F, List<String>> roll) {
        this.roll = roll;
    }

    @Override
    public String id() {
        return "MEM-8";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        List<String> parties = roll.apply(facts);
        List<Point> strange = parties.stream().filter(party -> !law.knows(party))
                .map(party -> Verdict.point("NOT_A_PARTY", "party", party)).toList();
        boolean twice = Set.copyOf(parties).size() < parties.size();
        if (parties.isEmpty() || twice) {
            return Verdict.of(false).found(twice ? "TWICE_ON_ROLL" : "EMPTY_ROLL");
        }
        return Verdict.unless(strange, Verdict.point("ROLL", "count", parties.size()));
    }
}
