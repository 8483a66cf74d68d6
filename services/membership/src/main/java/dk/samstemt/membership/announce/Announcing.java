package dk.samstemt.membership.announce;

import dk.samstemt.contracts.Actor;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** Publishes events of the association as a whole. Last in a transaction, because the counter row of the key stays locked. */
@Component
public class Announcing {

    private final Outbox outbox;
    private final StatutesVersions versions;

    Announcing(Outbox outbox, StatutesVersions versions) {
        this.outbox = outbox;
        this.versions = versions;
    }

    /** Tells what this service did by itself. */
    public void announce(String association, Instant moment, Record event) {
        publish(association, Actor.service("membership"), moment, event);
    }

    /** Tells what a person did, as administrator where the caller is one, else for the secretariat. */
    public void announce(Caller caller, Instant moment, Record event) {
        String role = caller.is(Roles.ADMINISTRATOR) ? Roles.ADMINISTRATOR : Roles.SECRETARIAT;
        announce(caller, role, moment, event);
    }

    /** Tells what a person did in a role it holds. */
    public void announce(Caller caller, String role, Instant moment, Record event) {
        publish(caller.association(), caller.actor(role), moment, event);
    }

    private void publish(String association, Actor actor, Instant moment, Record event) {
        Integer version = versions.inForceAt(association, moment).map(StatutesVersion::version).orElse(null);
        outbox.publish(event, EventContext.of(association, actor, moment, version));
    }
}
