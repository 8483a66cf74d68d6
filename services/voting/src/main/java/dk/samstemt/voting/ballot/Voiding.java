package dk.samstemt.voting.ballot;

import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Voids a ballot with its day; what was stated stays sealed for good. */
@Component
public class Voiding {
    private final BallotWriter writer;
    private final BallotEvents events;

    Voiding(BallotWriter writer, BallotEvents events) {
        this.writer = writer;
        this.events = events;
    }

    /** Voids it, locked by the caller, unless it is closed or voided; told when it had opened. */
    public void end(Ballot ballot, VoidReason reason, Instant at) {
        if (ballot instanceof Ballot.ClosedBallot || ballot instanceof Ballot.VoidedBallot) {
            return;
        }
        writer.happen(ballot, new BallotFact.Voided(reason));
        if (ballot.openedAt() != null) {
            events.voided(ballot.terms(), reason, at);
        }
    }
}
