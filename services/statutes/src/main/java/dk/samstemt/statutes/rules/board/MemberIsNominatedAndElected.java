package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** BO-9: who votes was nominated by the party's own body and elected by the assembly; who sits there from business never votes. */
final class MemberIsNominatedAndElected implements Rule<BoardMemberFacts> {

    @Override
    public String id() {
        return "BO-9";
    }

    @Override
    public Verdict ask(BoardMemberFacts facts, Law law) {
        BoardSeat seat = facts.seat();
        return Verdict.unless(Stream.of(business(seat), nominated(seat), elected(facts)).flatMap(found -> found).toList(),
                Verdict.point("NOMINATED_AND_ELECTED", "party", seat.party(), "nominatedOn", String.valueOf(seat.nominatedOn()),
                        "electedOn", String.valueOf(seat.electedOn())));
    }

    private static Stream<Point> business(BoardSeat seat) {
        return seat.business() ? Stream.of(Verdict.point("FROM_BUSINESS", "party", seat.party())) : Stream.of();
    }

    private static Stream<Point> nominated(BoardSeat seat) {
        if (seat.nominatedOn() == null || seat.nominatedBy() == null) {
            return Stream.of(Verdict.point("NOT_NOMINATED", "party", seat.party()));
        }
        return seat.nominatedBy().equals(seat.party()) ? Stream.of()
                : Stream.of(Verdict.point("NOMINATED_BY_ANOTHER", "party", seat.party(), "by", seat.nominatedBy()));
    }

    private static Stream<Point> elected(BoardMemberFacts facts) {
        BoardSeat seat = facts.seat();
        if (seat.electedOn() == null || seat.electedOn().isAfter(facts.day())) {
            return Stream.of(Verdict.point("NOT_ELECTED", "party", seat.party()));
        }
        boolean before = seat.nominatedOn() != null && seat.electedOn().isBefore(seat.nominatedOn());
        return before ? Stream.of(Verdict.point("ELECTED_BEFORE_NOMINATION", "nominatedOn", seat.nominatedOn(), "electedOn", seat.electedOn()))
                : Stream.of();
    }
}
