package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Vote;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Voters whom no rule tells apart: for a rule only matters how many of them take which stance. */
record Group(String partyClass, List<String> parties) {

    private static final int STANCES = Stance.values().length;

    /** One way in which the group can vote, and how many cases it stands for. */
    record Way(List<Vote> votes, BigInteger cases) {
    }

    /** How many ways there are: multisets of stances. */
    long size() {
        long n = parties.size();
        return (n + 1) * (n + 2) * (n + 3) / 6;
    }

    /** Every way in which the group can vote. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        spread(new int[STANCES], 0, parties.size(), ways);
        return ways;
    }

    /**
     * The same where nothing asks who is there: whoever is absent is counted with those who abstain, and every way stands for all
     * the ways in which they can be either.
     */
    List<Way> waysOfVoting() {
        List<Way> ways = new ArrayList<>();
        for (int yes = 0; yes <= parties.size(); yes++) {
            for (int no = 0; no <= parties.size() - yes; no++) {
                int[] counts = new int[STANCES];
                counts[Stance.FOR.ordinal()] = yes;
                counts[Stance.AGAINST.ordinal()] = no;
                counts[Stance.ABSTAINS.ordinal()] = parties.size() - yes - no;
                ways.add(new Way(votes(counts), multinomial(counts).shiftLeft(counts[Stance.ABSTAINS.ordinal()])));
            }
        }
        return ways;
    }

    /** The votes as they are, and with one, two … of those who abstain absent instead; these are alike, so only how many matters. */
    static List<List<Vote>> withAbsent(List<Vote> votes) {
        List<List<Vote>> all = new ArrayList<>(List.of(votes));
        List<Vote> changed = new ArrayList<>(votes);
        for (int i = 0; i < votes.size(); i++) {
            Vote vote = votes.get(i);
            if (vote.stance() == Stance.ABSTAINS) {
                changed.set(i, new Vote(vote.voter(), vote.party(), vote.partyClass(), Stance.ABSENT));
                all.add(List.copyOf(changed));
            }
        }
        return all;
    }

    private void spread(int[] counts, int stance, int left, List<Way> ways) {
        if (stance == STANCES - 1) {
            counts[stance] = left;
            ways.add(new Way(votes(counts), multinomial(counts)));
            return;
        }
        for (int taken = 0; taken <= left; taken++) {
            counts[stance] = taken;
            spread(counts, stance + 1, left - taken, ways);
        }
    }

    private List<Vote> votes(int[] counts) {
        List<Vote> votes = new ArrayList<>();
        for (int stance = 0; stance < STANCES; stance++) {
            for (int i = 0; i < counts[stance]; i++) {
                String voter = parties.get(votes.size());
                votes.add(new Vote(voter, voter, partyClass, Stance.values()[stance]));
            }
        }
        return votes;
    }

    private static BigInteger multinomial(int[] counts) {
        BigInteger ways = factorial(IntStream.of(counts).sum());
        for (int count : counts) {
            ways = ways.divide(factorial(count));
        }
        return ways;
    }

    private static BigInteger factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
