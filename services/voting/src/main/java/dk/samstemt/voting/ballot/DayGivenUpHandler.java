package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.VoidReason;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day is given up, for a new one (GA-13) or for none (GA-30): the ballot is void. */
@Component
class DayGivenUpHandler implements EventHandler {
    private final BallotStore ballots;
    private final Voiding voiding;
    private final LegalTime time;

    DayGivenUpHandler(BallotStore ballots, Voiding voiding, LegalTime time) {
        this.ballots = ballots;
        this.voiding = voiding;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AssemblyReplaced.class, AssemblyCancelled.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        boolean replaced = event.data() instanceof AssemblyReplaced;
        String assembly = replaced ? event.as(AssemblyReplaced.class).assembly() : event.as(AssemblyCancelled.class).assembly();
        VoidReason reason = replaced ? VoidReason.NEW_DAY : VoidReason.CANCELLED;
        ballots.lock(new BallotId(event.envelope().association(), assembly))
                .ifPresent(ballot -> voiding.end(ballot, reason, time.now()));
    }
}
