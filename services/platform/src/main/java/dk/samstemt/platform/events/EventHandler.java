package dk.samstemt.platform.events;

import java.util.Set;

/**
 * Takes events: a bean. Runs in the transaction of the inbox, once in effect, in order per source and key. It writes
 * facts first; if something it needs has not arrived it throws {@link NotYet}. Any other exception rolls back, is tried
 * again with growing pauses and is then put among the dead letters, where the operator can retry; other keys go on.
 */
public interface EventHandler {

    /** The event records this handler takes, also those of this very service. */
    Set<Class<? extends Record>> handles();

    /** Takes one event. */
    void handle(ReceivedEvent event);
}
