package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** At least one vote for from each party of each of these classes. */
public record ForFromEach(Set<String> classes) implements Combinator {

    @Override
    public Set<String> ownClasses() {
        return classes;
    }

    @Override
    public Measure test(Stances stances) {
        Set<String> missing = stances.within(classes).partiesWithout(vote -> vote.is(Stance.FOR));
        return Measure.of("FOR_FROM_EACH", missing.isEmpty(), "classes", List.copyOf(new TreeSet<>(classes)),
                "missing", List.copyOf(missing));
    }
}
