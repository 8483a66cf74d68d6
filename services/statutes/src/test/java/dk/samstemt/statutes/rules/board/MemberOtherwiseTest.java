package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What could be otherwise about somebody who would vote on the board, seat by seat. */
class MemberOtherwiseTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-01");
    private static final LocalDate BEFORE = DAY.minusYears(1);

    private static BoardMemberFacts sits(String nominatedBy, LocalDate nominatedOn, LocalDate electedOn, boolean member) {
        return new BoardMemberFacts(DAY, new BoardSeat("dtu", false, "p-1", nominatedBy, nominatedOn, electedOn, null), member, BEFORE, null, null);
    }

    private static Map<String, BoardMemberFacts> otherwise(BoardMemberFacts facts) {
        return Otherwise.of(new MemberAlternatives(), facts, Law.of(Cases.PROFILE));
    }

    @Test
    void BO_1_whoever_sits_lawfully_could_have_been_neither_nominated_nor_elected() {
        assertThat(otherwise(sits("dtu", BEFORE, BEFORE, true))).containsOnlyKeys("business  false>true", "partyIsMember dtu true>false",
                        "electedOn  2023-05-01>NONE", "nominatedByOwnBody  true>false", "endedOn  NONE>2024-05-01", "seatTaken dtu true>false",
                        "successorElectedOn  NONE>2024-05-01", "successorNominatedOn  NONE>2024-05-01")
                .containsEntry("electedOn  2023-05-01>NONE", sits("dtu", BEFORE, null, true))
                .containsEntry("nominatedByOwnBody  true>false", sits(null, null, BEFORE, true))
                .containsEntry("partyIsMember dtu true>false", sits("dtu", BEFORE, BEFORE, false));
    }

    @Test
    void BO_1_whoever_was_nominated_by_others_could_have_been_by_the_own_body_on_that_day() {
        assertThat(otherwise(sits("cbs", BEFORE, BEFORE, true))).containsEntry("nominatedByOwnBody  false>true", sits("dtu", BEFORE, BEFORE, true));
    }

    @Test
    void BO_1_whoever_was_never_nominated_could_have_been_when_elected_or_on_the_day_of_the_question() {
        assertThat(otherwise(sits(null, null, BEFORE, true))).containsEntry("nominatedByOwnBody  false>true", sits("dtu", BEFORE, BEFORE, true));
        assertThat(otherwise(sits(null, null, null, false))).containsEntry("nominatedByOwnBody  false>true", sits("dtu", DAY, null, false))
                .containsEntry("electedOn  NONE>2024-05-01", sits(null, null, DAY, false))
                .containsEntry("partyIsMember dtu false>true", sits(null, null, null, true));
    }

    @Test
    void BO_2_whoever_is_elected_later_could_have_been_elected_by_the_day_of_the_question() {
        assertThat(otherwise(sits("dtu", BEFORE, DAY.plusDays(1), true))).containsEntry("electedOn  2024-05-02>2024-05-01", sits("dtu", BEFORE, DAY, true));
        assertThat(otherwise(sits("dtu", BEFORE, DAY, true))).containsEntry("electedOn  2024-05-01>NONE", sits("dtu", BEFORE, null, true));
    }
}
