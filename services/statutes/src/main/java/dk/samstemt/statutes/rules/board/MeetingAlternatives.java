package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.Demand;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a board meeting: who calls or demands it, when, when its notice goes out, and what notice the board asks for itself. */
final class MeetingAlternatives implements Alternatives<BoardMeetingFacts> {

    @Override
    public List<Alternative<BoardMeetingFacts>> of(BoardMeetingFacts facts, Law law) {
        List<Alternative<BoardMeetingFacts>> all = new ArrayList<>();
        boolean called = !facts.calledByChairmanship();
        all.add(Alternative.choice("called", List.of(Move.of("calledByChairmanship", "", !called, called, f ->
                new BoardMeetingFacts(f.day(), f.noticeOn(), called, f.demandedBy(), f.rulesOfProcedure())))));
        facts.demandedBy().forEach(demand -> all.add(withdrawn(demand)));
        law.profile().parties().stream().flatMap(MeetingAlternatives::seats).filter(seat -> facts.demandedBy().stream()
                .noneMatch(demand -> same(demand, seat))).forEach(seat -> all.add(demanded(seat)));
        all.addAll(Days.alternatives("noticeOn", facts.noticeOn(), MeetingAlternatives::noticeOn));
        all.addAll(Days.alternatives("meetingDay", facts.day(), (f, day) ->
                new BoardMeetingFacts(day, f.noticeOn(), f.calledByChairmanship(), f.demandedBy(), f.rulesOfProcedure())));
        all.addAll(new ProcedureAlternatives<>(BoardMeetingFacts::rulesOfProcedure, BoardMeetingFacts::under).ofNotice(facts, facts.day()));
        return all;
    }

    private static Stream<Demand> seats(Party party) {
        Stream<Demand> voting = party.seats() > 0 ? Stream.of(new Demand("seat:" + party.id(), party.id(), false)) : Stream.of();
        Stream<Demand> business = party.seatsWithoutVote() > 0
                ? Stream.of(new Demand("business:" + party.id(), party.id(), true)) : Stream.of();
        return Stream.concat(voting, business);
    }

    static boolean same(Demand one, Demand two) {
        return one.party().equals(two.party()) && one.business() == two.business();
    }

    private static Alternative<BoardMeetingFacts> demanded(Demand seat) {
        return Alternative.choice("demand/" + seat.person(), List.of(Move.of(fact(seat), seat.party(), false, true,
                f -> with(f, Stream.concat(f.demandedBy().stream(), Stream.of(seat)).toList()))));
    }

    private static Alternative<BoardMeetingFacts> withdrawn(Demand demand) {
        return Alternative.choice("demand/" + demand.person(), List.of(Move.of(fact(demand), demand.party(), true, false,
                f -> with(f, f.demandedBy().stream().filter(other -> !other.equals(demand)).toList()))));
    }

    private static String fact(Demand demand) {
        return demand.business() ? "businessDemands" : "demands";
    }

    private static BoardMeetingFacts with(BoardMeetingFacts f, List<Demand> demands) {
        return new BoardMeetingFacts(f.day(), f.noticeOn(), f.calledByChairmanship(), demands, f.rulesOfProcedure());
    }

    private static BoardMeetingFacts noticeOn(BoardMeetingFacts f, LocalDate day) {
        return new BoardMeetingFacts(f.day(), day, f.calledByChairmanship(), f.demandedBy(), f.rulesOfProcedure());
    }
}
