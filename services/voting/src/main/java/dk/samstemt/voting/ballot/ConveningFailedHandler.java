package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotFact;
import dk.samstemt.voting.ballot.model.BallotId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day was not lawfully convened (GA-13): the ballot is void and what was stated stays sealed. */
@Component
class ConveningFailedHandler implements EventHandler {
    private final BallotStore ballots;
    private final BallotWriter writer;
    private final BallotEvents events;
    private final LegalTime time;

    ConveningFailedHandler(BallotStore ballots, BallotWriter writer, BallotEvents events, LegalTime time) {
        this.ballots = ballots;
        this.writer = writer;
        this.events = events;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(ConveningFailed.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        BallotId id = new BallotId(event.envelope().association(), event.as(ConveningFailed.class).assembly());
        ballots.lock(id).ifPresent(this::voidIt);
    }

    private void voidIt(Ballot ballot) {
        if (ballot instanceof Ballot.AnnouncedBallot) {
            writer.happen(ballot, new BallotFact.Voided());
        } else if (ballot instanceof Ballot.OpenBallot) {
            writer.happen(ballot, new BallotFact.Voided());
            events.voided(ballot.terms(), time.now());
        }
    }
}
