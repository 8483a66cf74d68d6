package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What could be otherwise about a board member: the nomination, the election, the kind of seat, the term, the day. */
final class MemberAlternatives implements Alternatives<BoardMemberFacts> {

    @Override
    public List<Alternative<BoardMemberFacts>> of(BoardMemberFacts facts, Law law) {
        List<Alternative<BoardMemberFacts>> all = new ArrayList<>();
        BoardSeat seat = facts.seat();
        boolean business = !seat.business();
        all.add(seat("business", !business, business, now -> new BoardSeat(now.party(), business, now.person(), now.nominatedBy(),
                now.nominatedOn(), now.electedOn(), now.endedOn())));
        boolean member = !facts.partyIsMember();
        all.add(Alternative.choice("partyIsMember", List.of(Move.of("partyIsMember", seat.party(), !member, member, f ->
                new BoardMemberFacts(f.day(), f.seat(), member, f.periodFrom(), f.successorNominatedOn(), f.successorElectedOn())))));
        all.addAll(Days.alternatives("today", facts.day(), (f, day) -> new BoardMemberFacts(day, f.seat(), f.partyIsMember(),
                f.periodFrom(), f.successorNominatedOn(), f.successorElectedOn())));
        all.addAll(elections(facts));
        all.addAll(nominations(facts));
        all.addAll(terms(facts));
        return all;
    }

    /** Somebody in the seat or nobody, and until when: the day of the question, where no end or successor is known. */
    private static List<Alternative<BoardMemberFacts>> terms(BoardMemberFacts facts) {
        BoardSeat seat = facts.seat();
        boolean taken = seat.person() != null;
        String other = taken ? null : "seat:" + seat.party();
        List<Alternative<BoardMemberFacts>> all = new ArrayList<>(List.of(Alternative.choice("seatTaken", List.of(
                Move.of("seatTaken", seat.party(), taken, !taken, f -> f.in(f.seat().of(other)))))));
        all.addAll(Choices.day("endedOn", seat.endedOn(), facts.day(), (f, day) -> f.in(f.seat().ended(day))));
        all.addAll(Days.alternatives("periodFrom", facts.periodFrom(), BoardMemberFacts::since));
        all.addAll(Choices.day("successorNominatedOn", facts.successorNominatedOn(), facts.day(), BoardMemberFacts::successorNominated));
        all.addAll(Choices.day("successorElectedOn", facts.successorElectedOn(), facts.day(), BoardMemberFacts::successorElected));
        return all;
    }

    /** Elected on the day of the question, or not at all. */
    private static List<Alternative<BoardMemberFacts>> elections(BoardMemberFacts facts) {
        LocalDate now = facts.seat().electedOn();
        LocalDate other = now == null || now.isAfter(facts.day()) ? facts.day() : null;
        return List.of(seat("electedOn", now, other, seat -> new BoardSeat(seat.party(), seat.business(), seat.person(),
                seat.nominatedBy(), seat.nominatedOn(), other, seat.endedOn())));
    }

    /** Nominated by the party's own body, on the day it was, or of the question; or by nobody. */
    private static List<Alternative<BoardMemberFacts>> nominations(BoardMemberFacts facts) {
        BoardSeat seat = facts.seat();
        LocalDate own = seat.nominatedOn() != null ? seat.nominatedOn() : seat.electedOn() != null ? seat.electedOn() : facts.day();
        boolean nominated = seat.nominatedOn() != null && Objects.equals(seat.nominatedBy(), seat.party());
        return List.of(seat("nominatedByOwnBody", nominated, !nominated, now -> new BoardSeat(now.party(), now.business(), now.person(),
                nominated ? null : now.party(), nominated ? null : own, now.electedOn(), now.endedOn())));
    }

    private static Alternative<BoardMemberFacts> seat(String fact, Object from, Object to, UnaryOperator<BoardSeat> change) {
        return Alternative.choice(fact, List.of(Move.of(fact, "", from, to, f -> new BoardMemberFacts(f.day(), change.apply(f.seat()),
                f.partyIsMember(), f.periodFrom(), f.successorNominatedOn(), f.successorElectedOn()))));
    }
}
