package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A rule on a matter on which these classes take no part: their votes do not count, nor are theirs asked for. */
public record Without(Set<String> without, String matter, Combinator rule) implements Combinator {

    @Override
    public Set<String> ownClasses() {
        return without;
    }

    @Override
    public List<Combinator> parts() {
        return List.of(rule);
    }

    @Override
    public Measure test(Stances stances) {
        Measure found = rule.test(stances.without(without));
        return Measure.of("WITHOUT", found.met(), "classes", List.copyOf(new TreeSet<>(without)), "matter", matter)
                .of(List.of(found));
    }
}
