package dk.samstemt.statutes.decision;

import java.util.List;

/** All of several rules. */
public record AllOf(List<Combinator> parts) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        List<Measure> found = parts.stream().map(part -> part.test(stances)).toList();
        return Measure.of("ALL_OF", found.stream().allMatch(Measure::met)).of(found);
    }
}
