package dk.samstemt.voting.ballot;

import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.Terms;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every party is evidenced: the ballot opens (GA-13). */
@Component
class ConvenedHandler implements EventHandler {
    private final Opening opening;

    ConvenedHandler(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AssemblyConvened.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        AssemblyConvened convened = event.as(AssemblyConvened.class);
        if (convened.form().equals("WRITTEN")) {
            BallotId id = new BallotId(event.envelope().association(), convened.assembly());
            Terms terms = Announcing.terms(id, event.envelope().statutesVersion(), convened.day(), convened.deadline(),
                    convened.agenda());
            opening.open(terms, convened.roll());
        }
    }
}
