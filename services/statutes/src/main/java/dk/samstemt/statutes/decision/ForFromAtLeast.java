package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A vote for from at least so many parties of these classes, whichever. */
public record ForFromAtLeast(long count, Set<String> classes) implements Combinator {

    @Override
    public Set<String> ownClasses() {
        return classes;
    }

    @Override
    public Measure test(Stances stances) {
        long yes = stances.within(classes).parties(vote -> vote.is(Stance.FOR)).size();
        return Measure.of(count == 1 ? "FOR_FROM_ONE_OF" : "FOR_FROM_AT_LEAST", yes >= count,
                "classes", List.copyOf(new TreeSet<>(classes)), "for", yes, "needed", count);
    }
}
