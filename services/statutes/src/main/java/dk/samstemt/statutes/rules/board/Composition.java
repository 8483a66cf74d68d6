package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which seats the statutes give the parties that are members, and which of them are taken. */
final class Composition {

    private final BoardFacts facts;
    private final Law law;

    Composition(BoardFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    static int seats(String party, boolean business, Law law) {
        return law.profile().party(party).map(found -> business ? found.seatsWithoutVote() : found.seats()).orElse(0);
    }

    /** How many seats there are, with or without a vote. */
    int seats(boolean business) {
        return facts.roll().stream().mapToInt(party -> seats(party, business, law)).sum();
    }

    /** Every vacant seat, every one who sits in a seat there is not, and every one who sits in several. */
    List<Point> objections() {
        List<Point> all = new ArrayList<>();
        law.profile().parties().stream().map(Party::id).forEach(party -> Stream.of(false, true).forEach(business -> all.addAll(at(party, business))));
        facts.seats().stream().filter(seat -> seat.takenOn(facts.day()) && !law.knows(seat.party()))
                .map(seat -> Verdict.point("NO_SUCH_SEAT", "party", seat.party())).forEach(all::add);
        law.profile().partyIds().stream().filter(party -> facts.seats().stream().anyMatch(seat -> seat.party().equals(party) && sitsElsewhere(seat, facts)))
                .map(party -> Verdict.point("SEVERAL_SEATS", "party", party)).forEach(all::add);
        return all;
    }

    /** Whether who sits in a seat sits in another one too: a board of so many members is of so many persons. */
    static boolean sitsElsewhere(BoardSeat seat, BoardFacts facts) {
        return seat.takenOn(facts.day()) && facts.seats().stream().filter(other -> other.takenOn(facts.day()) && other.person().equals(seat.person())).count() > 1;
    }

    private List<Point> at(String party, boolean business) {
        long there = facts.roll().contains(party) ? seats(party, business, law) : 0;
        long taken = facts.seats().stream().filter(seat -> seat.party().equals(party) && seat.business() == business
                && seat.takenOn(facts.day())).count();
        String code = taken < there ? "VACANT" : "ONE_TOO_MANY";
        return taken == there ? List.of() : List.of(Verdict.point(code + (business ? "_BUSINESS" : ""), "party", party));
    }

    /** How many seats with a vote there are in which nobody whom the assembly has elected sits, by party; parties without one are left out. */
    Map<String, Integer> missing() {
        Map<String, Integer> all = new LinkedHashMap<>();
        facts.roll().forEach(party -> all.put(party, seats(party, false, law) - (int) facts.seats().stream().filter(seat ->
                mine(seat, party, false) && seat.electedOnOrBefore(facts.day())).count()));
        all.values().removeIf(count -> count <= 0);
        return all;
    }

    /** What a party's own seats come to, for who asks about one. */
    static boolean mine(BoardSeat seat, String party, boolean business) {
        return seat.party().equals(party) && seat.business() == business;
    }
}
