package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.CastingVote;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.decision.Without;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Who decides under a rule, in groups of voters the rule does not tell apart. A party with several seats, or one the rule names, is a
 * group of its own.
 *
 * @param groups the voters that take part
 * @param outside how many seats of the body take no part, counted only where a majority is of all seats
 * @param withoutVote how many of the body have no vote
 */
record Electorate(List<Group> groups, long outside, long withoutVote) {

    static Electorate of(Profile profile, DecisionRule rule) {
        boolean board = rule.reach().body() == DecisionScope.Body.BOARD;
        Combinator combinator = rule.combinator();
        Set<String> absent = combinator instanceof Without without ? without.without() : Set.of();
        List<Party> parties = profile.parties();
        List<Party> taking = parties.stream().filter(party -> !absent.contains(party.partyClass())).toList();
        long beside = board ? profile.parties().stream().mapToLong(Party::seatsWithoutVote).sum() : 0;
        return new Electorate(groups(taking, board, named(combinator)), number(parties, board) - number(taking, board), beside);
    }

    private static Set<String> named(Combinator combinator) {
        Set<String> named = new TreeSet<>();
        if (combinator instanceof CastingVote casting) {
            named.add(casting.party());
        }
        combinator.parts().forEach(part -> named.addAll(named(part)));
        return named;
    }

    private static List<Group> groups(List<Party> parties, boolean board, Set<String> named) {
        Map<String, List<Party>> alike = new TreeMap<>();
        parties.forEach(party -> {
            boolean own = named.contains(party.id()) || board && party.seats() > 1;
            alike.computeIfAbsent(own ? party.partyClass() + "/" + party.id() : party.partyClass(), key -> new ArrayList<>()).add(party);
        });
        return alike.values().stream().map(group -> new Group(group.get(0).partyClass(), seats(group, board))).toList();
    }

    private static long number(List<Party> parties, boolean board) {
        return parties.stream().mapToLong(party -> board ? party.seats() : 1).sum();
    }

    private static List<String> seats(List<Party> group, boolean board) {
        return group.stream().flatMap(party -> java.util.Collections.nCopies(board ? party.seats() : 1, party.id()).stream()).toList();
    }

    int voters() {
        return groups.stream().mapToInt(group -> group.parties().size()).sum();
    }

    /** How many cases there are: every voter for, against, abstaining or absent. */
    BigInteger cases() {
        return BigInteger.valueOf(4).pow(voters());
    }

    /** How many of them differ for the rule. */
    long ways() {
        long product = 1;
        for (Group group : groups) {
            product = product > DeadClauses.MOST_WAYS ? product : product * group.size();
        }
        return product;
    }

    /** Every way in which they can vote, with the number of cases it stands for. */
    void each(BiConsumer<Stances, BigInteger> taken) {
        each(groups.stream().map(Group::ways).toList(), List.of(), BigInteger.ONE, (votes, cases) -> taken.accept(new Stances(votes), cases));
    }

    /** The same where nothing asks who is there; whoever is absent is counted with those who abstain. */
    void eachOfVoting(BiConsumer<Stances, BigInteger> taken) {
        each(groups.stream().map(Group::waysOfVoting).toList(), List.of(), BigInteger.ONE, (votes, cases) -> taken.accept(new Stances(votes), cases));
    }

    /** Every way that {@link #eachOfVoting} counted as this one, for a rule that does ask who is there. */
    Stream<Stances> withAbsent(Stances merged) {
        List<List<Vote>> all = List.of(List.of());
        int from = 0;
        for (Group group : groups) {
            List<List<Vote>> own = Group.withAbsent(merged.votes().subList(from, from + group.parties().size()));
            all = all.stream().flatMap(before -> own.stream().map(votes -> joined(before, votes))).toList();
            from += group.parties().size();
        }
        return all.stream().map(Stances::new);
    }

    /** Everybody for: where that is not enough, hardly anything is. */
    Stances allFor() {
        return new Stances(groups.stream().flatMap(group -> group.parties().stream().map(voter ->
                new Vote(voter, voter, group.partyClass(), Stance.FOR))).toList());
    }

    private static void each(List<List<Group.Way>> left, List<Vote> votes, BigInteger cases, BiConsumer<List<Vote>, BigInteger> taken) {
        if (left.isEmpty()) {
            taken.accept(votes, cases);
            return;
        }
        for (Group.Way way : left.get(0)) {
            each(left.subList(1, left.size()), joined(votes, way.votes()), cases.multiply(way.cases()), taken);
        }
    }

    private static List<Vote> joined(Collection<Vote> one, Collection<Vote> two) {
        List<Vote> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
