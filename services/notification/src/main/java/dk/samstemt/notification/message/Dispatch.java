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
 * @param fact            what the mails are about: nobody is told the same fact about an assembly twice; null where that cannot happen
 */
public record Dispatch(String association, String assembly, MessageKind kind, Integer statutesVersion, Instant moment, String fact) {

    /** Mails that are queued only once anyway. */
    public Dispatch(String association, String assembly, MessageKind kind, Integer statutesVersion, Instant moment) {
        this(association, assembly, kind, statutesVersion, moment, null);
    }

    EventContext context() {
        return EventContext.of(association, Actor.service("notification"), moment, statutesVersion).about(assembly);
    }
}
