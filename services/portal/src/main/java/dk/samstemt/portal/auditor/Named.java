package dk.samstemt.portal.auditor;

import dk.samstemt.portal.text.Shown;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A party to choose.
 *
 * @param id   its id
 * @param name what it is called
 */
record Named(String id, String name) {

    /** Those there are, in the order of the alphabet, and the chosen one where it is not among them (any more). */
    static List<Named> sorted(List<Parties.Party> parties, String chosen, Shown show) {
        boolean missing = !chosen.isEmpty() && parties.stream().noneMatch(party -> party.id().equals(chosen));
        Stream<Parties.Party> all = missing ? Stream.concat(parties.stream(), Stream.of(new Parties.Party(chosen, Map.of("da", chosen)))) : parties.stream();
        return show.sorted(all.map(party -> new Named(party.id(), show.name(party.name()))).toList(), Named::name);
    }
}
