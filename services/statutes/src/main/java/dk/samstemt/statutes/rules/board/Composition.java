package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.ArrayList;
import java.util.List;
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

    /** Every vacant seat, and every one who sits in a seat there is not. */
    List<Point> objections() {
        List<Point> all = new ArrayList<>();
        law.profile().parties().stream().map(Party::id).forEach(party -> Stream.of(false, true).forEach(business -> all.addAll(at(party, business))));
        facts.seats().stream().filter(seat -> seat.takenOn(facts.day()) && !law.knows(seat.party()))
                .map(seat -> Verdict.point("NO_SUCH_SEAT", "party", seat.party())).forEach(all::add);
        return all;
    }

    private List<Point> at(String party, boolean business) {
        long there = facts.roll().contains(party) ? seats(party, business, law) : 0;
        long taken = facts.seats().stream().filter(seat -> seat.party().equals(party) && seat.business() == business
                && seat.takenOn(facts.day())).count();
        String code = taken < there ? "VACANT" : "ONE_TOO_MANY";
        return taken == there ? List.of() : List.of(Verdict.point(code + (business ? "_BUSINESS" : ""), "party", party));
    }

    /** Parties with a seat with a vote in which nobody whom the assembly has elected sits. */
    List<String> without() {
        return facts.roll().stream().filter(party -> seats(party, false, law) > 0 && facts.seats().stream().noneMatch(seat ->
                seat.party().equals(party) && !seat.business() && seat.electedOnOrBefore(facts.day()))).toList();
    }

    /** What a party's own seats come to, for who asks about one. */
    static boolean mine(BoardSeat seat, String party, boolean business) {
        return seat.party().equals(party) && seat.business() == business;
    }
}
