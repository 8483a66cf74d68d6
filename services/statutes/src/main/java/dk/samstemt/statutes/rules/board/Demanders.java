package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.Demand;
import dk.samstemt.statutes.rules.Law;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many members of the board demand a meeting: each person in one seat, and in each seat one person, as many as can be. */
final class Demanders {

    private final List<Demand> demands;
    private final Law law;
    private final Map<String, String> sitting = new HashMap<>();

    Demanders(List<Demand> demands, Law law) {
        this.demands = demands;
        this.law = law;
    }

    long count() {
        return demands.stream().map(Demand::person).distinct().filter(person -> sits(person, new HashSet<>())).count();
    }

    /** Whether a seat is found for a person, by moving others to another of theirs where they have one. */
    private boolean sits(String person, Set<String> tried) {
        return demands.stream().filter(demand -> demand.person().equals(person)).flatMap(this::seats).filter(tried::add)
                .filter(seat -> !sitting.containsKey(seat) || sits(sitting.get(seat), tried))
                .findFirst().map(seat -> seated(seat, person)).orElse(false);
    }

    private boolean seated(String seat, String person) {
        sitting.put(seat, person);
        return true;
    }

    private Stream<String> seats(Demand demand) {
        return IntStream.range(0, Composition.seats(demand.party(), demand.business(), law))
                .mapToObj(seat -> demand.party() + "/" + demand.business() + "/" + seat);
    }

    /** The parties for whose seats more persons demand it than there are seats. */
    List<String> crowded() {
        return demands.stream().filter(demand -> demands.stream().filter(other -> MeetingAlternatives.same(demand, other))
                .map(Demand::person).distinct().count() > seats(demand).count() && seats(demand).findAny().isPresent())
                .map(Demand::party).distinct().sorted().toList();
    }
}
