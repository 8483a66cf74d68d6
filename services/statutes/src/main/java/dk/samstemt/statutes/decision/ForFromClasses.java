package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A vote for from at least so many of these classes; with as many as there are, from each class. */
public record ForFromClasses(long count, Set<String> classes) implements Combinator {

    @Override
    public Set<String> ownClasses() {
        return classes;
    }

    @Override
    public Measure test(Stances stances) {
        Set<String> missing = new TreeSet<>(classes);
        stances.votes().stream().filter(vote -> vote.is(Stance.FOR)).forEach(vote -> missing.remove(vote.partyClass()));
        long yes = classes.size() - missing.size();
        return Measure.of("FOR_FROM_CLASSES", yes >= count, "classes", List.copyOf(new TreeSet<>(classes)),
                "for", yes, "needed", count, "missing", List.copyOf(missing));
    }
}
