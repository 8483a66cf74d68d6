package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A rule among these classes only, for example a majority within one class. */
public record Within(Set<String> within, Combinator rule) implements Combinator {

    @Override
    public Set<String> ownClasses() {
        return within;
    }

    @Override
    public List<Combinator> parts() {
        return List.of(rule);
    }

    @Override
    public Measure test(Stances stances) {
        Measure found = rule.test(stances.within(within));
        return Measure.of("WITHIN", found.met(), "classes", List.copyOf(new TreeSet<>(within))).of(List.of(found));
    }
}
