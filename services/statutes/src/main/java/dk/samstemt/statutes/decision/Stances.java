package dk.samstemt.statutes.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where everybody stands who may vote. The order of the votes means nothing.
 *
 * @param votes one per vote that may be cast, cast or not
 * @param offices voters by the office they hold, for casting votes, for example {@code CHAIR}
 * @param withoutVote how many sit with them and have no vote; counted only where a majority is of all seats
 */
public record Stances(List<Vote> votes, Map<String, String> offices, long withoutVote) {

    public Stances {
        votes = List.copyOf(votes);
        offices = Map.copyOf(offices);
    }

    /** Without offices, and nobody there who has no vote. */
    public Stances(List<Vote> votes) {
        this(votes, Map.of(), 0);
    }

    long entitled() {
        return votes.size();
    }

    long count(Stance wanted) {
        return votes.stream().filter(vote -> vote.is(wanted)).count();
    }

    long present() {
        return entitled() - count(Stance.ABSENT);
    }

    /** Whether the holder of an office is among the voters and for it. */
    boolean isFor(String office) {
        String holder = offices.get(office);
        return votes.stream().anyMatch(vote -> vote.is(Stance.FOR) && vote.voter().equals(holder));
    }

    Stances within(Set<String> classes) {
        return only(vote -> classes.contains(vote.partyClass()));
    }

    Stances without(Set<String> classes) {
        return only(vote -> !classes.contains(vote.partyClass()));
    }

    private Stances only(Predicate<Vote> wanted) {
        return new Stances(votes.stream().filter(wanted).toList(), offices, withoutVote);
    }

    /** Parties, sorted. */
    SortedSet<String> parties() {
        return parties(vote -> true);
    }

    /** Parties with a vote of this kind, sorted. */
    SortedSet<String> parties(Predicate<Vote> wanted) {
        return votes.stream().filter(wanted).map(Vote::party).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parties without any vote of this kind, sorted. */
    SortedSet<String> partiesWithout(Predicate<Vote> wanted) {
        SortedSet<String> rest = parties();
        rest.removeAll(parties(wanted));
        return rest;
    }
}
