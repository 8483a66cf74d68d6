package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** BO-17: from the day after an election until every seat is elected anew, the parties are asked and reminded. */
@Carries("BO-17")
final class Nominations {

    private Nominations() {
    }

    /** What is still open of the nominations that an election on a day set going. */
    static NominationRound after(LocalDate election, BoardFacts facts, Law law) {
        List<OpenSeat> open = facts.day().isAfter(election) && law.laysDown("BO-17")
                ? law.profile().parties().stream().filter(party -> facts.roll().contains(party.id()))
                        .flatMap(party -> open(party, election, facts)).toList() : List.of();
        return new NominationRound(election.plusDays(1), open);
    }

    private static Stream<OpenSeat> open(Party party, LocalDate election, BoardFacts facts) {
        return Stream.of(false, true).flatMap(business -> {
            List<BoardSeat> nominated = facts.seats().stream().filter(seat -> Composition.mine(seat, party.id(), business)
                    && seat.person() != null && seat.nominatedOn() != null && seat.nominatedOn().isAfter(election)).toList();
            long elected = nominated.stream().filter(seat -> seat.electedOnOrBefore(facts.day())).count();
            int seats = business ? party.seatsWithoutVote() : party.seats();
            return IntStream.range((int) elected, seats).mapToObj(n -> new OpenSeat(party.id(), business, n < nominated.size()));
        });
    }
}
