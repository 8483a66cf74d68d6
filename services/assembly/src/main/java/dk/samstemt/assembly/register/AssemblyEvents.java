package dk.samstemt.assembly.register;

import dk.samstemt.contracts.Actor;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes events about one assembly; the last thing in a transaction. */
@Component
public class AssemblyEvents {

    private static final Actor ITSELF = Actor.service("assembly");

    private final Outbox outbox;

    AssemblyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What the service does by itself. */
    public void publish(AssemblyRow row, Record event, Instant moment) {
        publish(row, event, ITSELF, moment);
    }

    /** What a person does. */
    public void publish(AssemblyRow row, Record event, Actor actor, Instant moment) {
        outbox.publish(event, new EventContext(row.ref().association(), row.ref().key(), actor, moment, row.statutesVersion()));
    }
}
