package dk.samstemt.notification.reminder;

import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyConvened;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.assembly.ConveningCertified;
import dk.samstemt.contracts.assembly.ConveningFailed;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Plans the reminders of a convened assembly, drops them when its convening fails or its ballot is over, and plans them again
 * when the convening is certified after all.
 */
@Component
class PlanReminders implements EventHandler {

    private final Reminders reminders;

    PlanReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AssemblyConvened.class, ConveningFailed.class, ConveningCertified.class, AssemblyCancelled.class, AssemblyReplaced.class,
                BallotClosed.class, BallotVoided.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof AssemblyConvened convened) {
            reminders.plan(association, convened.assembly());
        } else if (event.data() instanceof ConveningCertified certified) {
            reminders.resume(association, certified.assembly());
        } else if (event.data() instanceof ConveningFailed failed) {
            reminders.hold(association, failed.assembly());
        } else {
            over(association, event);
        }
    }

    private void over(String association, ReceivedEvent event) {
        if (event.data() instanceof AssemblyCancelled cancelled) {
            reminders.drop(association, cancelled.assembly());
        } else if (event.data() instanceof AssemblyReplaced replaced) {
            reminders.drop(association, replaced.assembly());
        } else {
            reminders.end(association, event.data() instanceof BallotClosed closed ? closed.assembly() : event.as(BallotVoided.class).assembly());
        }
    }
}
