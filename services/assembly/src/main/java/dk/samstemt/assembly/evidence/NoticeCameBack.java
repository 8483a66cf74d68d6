package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A final report that an accepted notice did not arrive: before the end of the last lawful day it takes the evidence back. */
@Component
class NoticeCameBack implements EventHandler {

    private final Assemblies assemblies;
    private final EvidenceStore store;
    private final Rulings rulings;
    private final Law law;
    private final BounceFollowed followed;

    NoticeCameBack(Assemblies assemblies, EvidenceStore store, Rulings rulings, Law law, BounceFollowed followed) {
        this.assemblies = assemblies;
        this.store = store;
        this.rulings = rulings;
        this.law = law;
        this.followed = followed;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(NoticeBounced.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        NoticeBounced told = event.as(NoticeBounced.class);
        AssemblyRow row = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), told.assembly()));
        if (told.permanent()) {
            store.find(row.ref(), told.party(), told.messageId()).filter(Message::accepted)
                    .filter(message -> !message.acceptedAt().isAfter(told.bouncedAt()))
                    .ifPresent(message -> cameBack(row, message, told));
        }
    }

    /** A certificate once given stands: what is learnt after it is a warning. A failure is ruled on anew, so what came in time counts. */
    private void cameBack(AssemblyRow row, Message message, NoticeBounced told) {
        boolean withdraws = !certified(row) && law.version(row.ref().association(), row.statutesVersion()).statutes()
                .bounceWithdraws(row.draft().kind(), row.draft().form(), row.day(), told.bouncedAt());
        Bounce bounce = new Bounce(message.party(), message.messageId(), told.bouncedAt(), message.acceptedAt(), told.status(), withdraws);
        if (withdraws) {
            store.put(row.ref(), message.withdrawn());
            followed.withdrawn(row, bounce);
        } else {
            followed.late(row, bounce);
        }
    }

    private boolean certified(AssemblyRow row) {
        return rulings.latest(row.ref(), Rulings.CONVENING).map(Ruling::yes).orElse(false);
    }
}
