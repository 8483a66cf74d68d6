package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Set;

/** Somebody of each party on the roll is present. */
public record PresenceOfEach() implements Combinator {

    @Override
    public Measure test(Stances stances) {
        Set<String> missing = stances.partiesWithout(vote -> !vote.is(Stance.ABSENT));
        return Measure.of("PRESENCE_OF_EACH", stances.entitled() > 0 && missing.isEmpty(), "missing", List.copyOf(missing));
    }
}
