package dk.samstemt.notification.reminder;

import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans the reminders of a convened assembly and drops them when its ballot is over. */
@Component
class PlanReminders implements EventHandler {

    private final Reminders reminders;

    PlanReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AssemblyConvened.class, ConveningFailed.class, BallotClosed.class, BallotVoided.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof AssemblyConvened convened) {
            reminders.plan(association, convened);
        } else {
            reminders.drop(association, assembly(event.data()));
        }
    }

    private static String assembly(Record ended) {
        if (ended instanceof ConveningFailed failed) {
            return failed.assembly();
        }
        return ended instanceof BallotClosed closed ? closed.assembly() : ((BallotVoided) ended).assembly();
    }
}
