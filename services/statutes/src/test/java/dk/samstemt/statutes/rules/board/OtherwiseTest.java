package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import org.junit.jupiter.api.Test;

/** What could be otherwise about a board: each change changes what it says it does, and none is said twice. */
class OtherwiseTest {

    private final Law law = Law.of(Cases.PROFILE);

    @Test
    void BO_5_every_seat_could_have_voted_otherwise() {
        assertThat(Otherwise.of(new DecisionAlternatives(), Boards.decision(Boards.PROMOTION, "kkr-hovedstaden", Boards.votes("ku AGAINST", "dtu ABSENT")), law).keySet())
                .anyMatch(change -> change.contains("ku AGAINST>FOR")).anyMatch(change -> change.contains("dtu ABSENT>FOR"));
    }

    @Test
    void BO_3_the_chairmanship_could_have_been_others() {
        assertThat(Otherwise.of(new AppointmentAlternatives(), Boards.appointment("2023-11-01", "2025-10-31", "kkr-hovedstaden", "region-sjaelland", "dtu"), law)).isNotEmpty();
    }

    @Test
    void BO_1_every_seat_could_be_held_otherwise() {
        assertThat(Otherwise.of(new BoardAlternatives(), new BoardFacts(Boards.DAY, Boards.ROLL, Boards.seats()), law)).isNotEmpty();
    }
}
