package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.BallotClosingOrdered;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Assembly has told everything that happened until the deadline, a cancellation in time too (GA-30): the closer may end the ballot. */
@Component
class ClosingOrderedHandler implements EventHandler {

    private final BallotStore ballots;
    private final BallotWriter writer;

    ClosingOrderedHandler(BallotStore ballots, BallotWriter writer) {
        this.ballots = ballots;
        this.writer = writer;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(BallotClosingOrdered.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        BallotClosingOrdered order = event.as(BallotClosingOrdered.class);
        ballots.lock(new BallotId(event.envelope().association(), order.assembly())).ifPresent(ballot -> {
            mustBeOf(ballot, order.deadline(), event.envelope().occurredAt());
            writer.orderClosing(ballot.terms().id(), event.envelope().occurredAt());
        });
    }

    private static void mustBeOf(Ballot ballot, Instant deadline, Instant orderedAt) {
        if (!ballot.terms().deadline().equals(deadline) || orderedAt.isBefore(deadline)) {
            throw new IllegalStateException(ballot.terms().id() + ": closing ordered at " + orderedAt + " for the deadline " + deadline);
        }
    }
}
