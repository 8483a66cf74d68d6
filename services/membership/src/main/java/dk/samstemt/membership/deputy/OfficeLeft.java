package dk.samstemt.membership.deputy;

import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A vice-chair who leaves office acts for the chair no longer: only a vice-chair can (BO-10). */
@Component
class OfficeLeft implements EventHandler {

    private final Associations associations;
    private final Deputies deputies;
    private final LegalTime time;
    private final Announcing announcing;

    OfficeLeft(Associations associations, Deputies deputies, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.deputies = deputies;
        this.time = time;
        this.announcing = announcing;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RoleEnded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        RoleEnded left = event.as(RoleEnded.class);
        associations.locked(association);
        outlasting(association, left).forEach(deputy -> end(association, deputy, left.until()));
    }

    private List<Deputy> outlasting(String association, RoleEnded left) {
        return deputies.all(association).stream().filter(deputy -> deputy.agreedBy() != null && deputy.acting().grant().equals(left.grant()))
                .filter(deputy -> deputy.period().holdsAtAll() && deputy.period().until().isAfter(left.until())).toList();
    }

    private void end(String association, Deputy deputy, Instant left) {
        Instant until = left.isBefore(deputy.period().from()) ? deputy.period().from() : left;
        Instant moment = time.now();
        deputies.end(association, deputy.deputy(), until, moment);
        announcing.announce(association, moment, new DeputyEnded(deputy.deputy(), deputy.acting().person(), until));
    }
}
