package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.membership.RollChanged;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A party joins or leaves the roll, until the close (GA-17); later changes do not touch what was closed. */
@Component
class RollChangedHandler implements EventHandler {
    private final BallotStore ballots;
    private final RollStore roll;

    RollChangedHandler(BallotStore ballots, RollStore roll) {
        this.ballots = ballots;
        this.roll = roll;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RollChanged.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        RollChanged change = event.as(RollChanged.class);
        BallotId id = new BallotId(event.envelope().association(), change.assembly());
        roll.serialise(id);
        boolean closed = ballots.lock(id).filter(Ballot.ClosedBallot.class::isInstance).isPresent();
        if (!closed) {
            roll.remember(id, change.party(), change.change(), LocalDate.parse(change.day()));
            ballots.find(id).ifPresent(ballot -> roll.applyChanges(id));
        }
    }
}
