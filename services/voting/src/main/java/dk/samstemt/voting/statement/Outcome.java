package dk.samstemt.voting.statement;

import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.statement.model.Verdict;
import java.util.Optional;

/** What the sender of a statement is told. */
sealed interface Outcome {
    /** It is recorded. */
    record Recorded(Receipt receipt) implements Outcome {
    }

    /** The law refuses it; the refusal is stored and published. */
    record Refused(Ruling ruling, int statutesVersion) implements Outcome {
    }

    /** It cannot be taken as it is; nothing is stored. The current receipt is the party's own, for its eyes only. */
    record Rejected(Verdict verdict, Ballot.State state, Optional<Receipt> current) implements Outcome {
    }
}
