package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.rules.Law;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The votes that count in a decision of the board, one per seat with a vote of the parties that are members. */
final class BoardTally {

    /** Of more votes than a party has seats those count that are further from assent: nothing says which of them was meant. */
    private static final Comparator<Stance> FROM_ASSENT = Comparator.comparing((Stance stance) -> stance == Stance.FOR).thenComparing(Comparator.naturalOrder());

    private final BoardDecisionFacts facts;
    private final Law law;

    BoardTally(BoardDecisionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    Measure decided() {
        return new BoardRule(facts.matter(), law).test(stances());
    }

    Stances stances() {
        return new Stances(facts.roll().stream().flatMap(this::votes).toList(),
                facts.chair() == null ? Map.of() : Map.of("CHAIR", facts.chair()), withoutVote());
    }

    private long withoutVote() {
        return facts.roll().stream().mapToLong(party -> Composition.seats(party, true, law)).sum();
    }

    private Stream<Vote> votes(String party) {
        List<Stance> cast = facts.vacant().contains(party) ? List.of() : facts.votes().stream()
                .filter(vote -> vote.party().equals(party) && counts(vote)).map(BoardVote::stance).sorted(FROM_ASSENT).toList();
        return IntStream.range(0, Composition.seats(party, false, law)).mapToObj(seat -> new Vote(seat == 0 ? party : party + "#" + seat,
                party, law.classOf(party), seat < cast.size() ? cast.get(seat) : Stance.ABSENT));
    }

    /** The parties for which more votes were cast than they have seats: not all of them count. */
    List<String> crowded() {
        return facts.roll().stream().filter(party -> facts.votes().stream().filter(vote -> vote.party().equals(party) && counts(vote)).count()
                > Composition.seats(party, false, law)).sorted().toList();
    }

    private boolean counts(BoardVote vote) {
        return !vote.business() && vote.elected() && new Proxies(facts, law).refusal(vote).isEmpty();
    }

    Stance stance(String party) {
        return votes(party).map(Vote::stance).findFirst().orElse(Stance.ABSENT);
    }

    /** How many seats nobody elected sits in, by party; all of a party's where nobody sits in its seat. */
    SortedMap<String, Integer> missing() {
        SortedMap<String, Integer> all = new TreeMap<>();
        facts.roll().forEach(party -> all.put(party, Math.min(Composition.seats(party, false, law), facts.vacant().contains(party) ? Integer.MAX_VALUE
                : (int) facts.votes().stream().filter(vote -> vote.party().equals(party) && !vote.business() && !vote.elected()).count())));
        all.values().removeIf(count -> count == 0);
        return all;
    }
}
