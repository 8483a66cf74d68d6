package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.util.List;
import java.util.stream.Stream;

/** Who could have acted instead: the member itself, or the party that represents it. */
final class ActAlternatives implements Alternatives<ActFacts> {

    @Override
    public List<Alternative<ActFacts>> of(ActFacts facts, Law law) {
        List<String> others = Stream.concat(Stream.of(facts.member()), Representation.of(facts.member(), law).stream()).distinct().toList();
        return List.of(Choices.among("actor", facts.actor(), others, ActFacts::by));
    }
}
