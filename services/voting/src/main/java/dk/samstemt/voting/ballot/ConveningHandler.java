package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The dispatch was counted (GA-13). Failed: an open ballot is held, one that never opened just waits. Certified after all,
 * because everyone who was not reached has waived the period: a held ballot takes statements again.
 */
@Component
class ConveningHandler implements EventHandler {
    private final BallotStore ballots;
    private final BallotWriter writer;
    private final BallotEvents events;
    private final LegalTime time;

    ConveningHandler(BallotStore ballots, BallotWriter writer, BallotEvents events, LegalTime time) {
        this.ballots = ballots;
        this.writer = writer;
        this.events = events;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(ConveningFailed.class, ConveningCertified.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof ConveningFailed failed) {
            ballots.lock(new BallotId(association, failed.assembly())).ifPresent(this::hold);
        } else {
            BallotId id = new BallotId(association, event.as(ConveningCertified.class).assembly());
            ballots.lock(id).ifPresent(ballot -> resume(ballot, event.envelope().occurredAt()));
        }
    }

    private void hold(Ballot ballot) {
        if (ballot instanceof Ballot.OpenBallot) {
            writer.happen(ballot, new BallotFact.Held());
            events.held(ballot.terms(), time.now());
        }
    }

    // Judged by when it was certified, not by when the news came: certified in time, the ballot closes as any other.
    private void resume(Ballot ballot, Instant certifiedAt) {
        if (ballot instanceof Ballot.HeldBallot && certifiedAt.isBefore(ballot.terms().deadline())) {
            writer.happen(ballot, new BallotFact.Resumed());
            events.resumed(ballot.terms(), time.now());
        }
    }
}
