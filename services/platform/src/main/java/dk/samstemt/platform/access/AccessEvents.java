package dk.samstemt.platform.access;

import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;

import java.util.Set;

/** Keeps roles and mandates as membership tells them; in membership itself too, which reads its own topic like all others. */
final class AccessEvents implements EventHandler {

    private final AccessStore store;

    AccessEvents(AccessStore store) {
        this.store = store;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RoleGranted.class, RoleEnded.class, MandateGranted.class, MandateEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof RoleGranted granted) {
            store.grant(association, granted);
        } else if (event.data() instanceof RoleEnded ended) {
            store.endGrant(association, ended.grant(), ended.until());
        } else if (event.data() instanceof MandateGranted granted) {
            store.mandate(association, granted);
        } else if (event.data() instanceof MandateEnded ended) {
            store.endMandate(association, ended.mandate(), ended.until());
        }
    }
}
