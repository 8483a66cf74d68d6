package dk.samstemt.assembly.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.PartyStatement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final Instant GIVEN = Instant.parse("2023-11-01T08:00:00.000Z");

    @Test
    void everyPartyOnTheRollCountsOnceAndNobodyElse() {
        BallotClosed ballot = new BallotClosed("asm-1", GIVEN, List.of(
                statement("ku", new OpenedAnswer("item-2", "ASSENT", true, "00")),
                statement("gone", new OpenedAnswer("item-2", "ASSENT", false, "00")),
                statement("dtu", new OpenedAnswer("item-3", "DISSENT", false, "00"))), List.of("ruc"));
        assertThat(Counted.on("item-2", ballot, List.of("ruc", "ku", "dtu"))).containsExactly(
                PartyStatement.silent("ruc"), new PartyStatement("ku", Choice.ASSENT, true, GIVEN), PartyStatement.silent("dtu"));
    }

    private static OpenedStatement statement(String party, OpenedAnswer answer) {
        return new OpenedStatement(party, "stm-" + party, 1, GIVEN, List.of(answer));
    }
}
