package dk.samstemt.assembly.decision;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.PartyStatement;
import java.util.List;

/** What each party on the roll stated on one item, by the statement of it that counts. Pure. */
public final class Counted {

    private Counted() {
    }

    /** One per party on the roll, in its order; parties that are not on it do not count (GA-17). */
    public static List<PartyStatement> on(String item, BallotClosed ballot, List<String> roll) {
        return roll.stream().map(party -> of(party, item, ballot)).toList();
    }

    private static PartyStatement of(String party, String item, BallotClosed ballot) {
        return ballot.statements().stream().filter(statement -> statement.party().equals(party)).findFirst()
                .map(statement -> of(statement, item)).orElseGet(() -> PartyStatement.silent(party));
    }

    private static PartyStatement of(OpenedStatement statement, String item) {
        return statement.answers().stream().filter(answer -> answer.item().equals(item)).findFirst()
                .map(answer -> of(statement, answer)).orElseGet(() -> PartyStatement.silent(statement.party()));
    }

    private static PartyStatement of(OpenedStatement statement, OpenedAnswer answer) {
        return new PartyStatement(statement.party(), Choice.valueOf(answer.choice()), answer.conditional(), statement.receivedAt());
    }
}
