package dk.samstemt.notification.message;

import dk.samstemt.contracts.Actor;
import dk.samstemt.platform.events.EventContext;
import java.time.Instant;

/**
 * Mails of one kind that are queued together.
 *
 * @param association     the association
 * @param assembly        the assembly
 * @param kind            what they are for
 * @param statutesVersion statutes version of the order; null where none is known
 * @param moment          legal moment
 */
public record Dispatch(String association, String assembly, MessageKind kind, Integer statutesVersion, Instant moment) {

    EventContext context() {
        return EventContext.of(association, Actor.service("notification"), moment, statutesVersion).about(assembly);
    }
}
