package dk.samstemt.statutes.decision;

import java.util.List;

/** One of several rules is enough. */
public record AnyOf(List<Combinator> parts) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        List<Measure> found = parts.stream().map(part -> part.test(stances)).toList();
        return Measure.of("ANY_OF", found.stream().anyMatch(Measure::met)).of(found);
    }
}
