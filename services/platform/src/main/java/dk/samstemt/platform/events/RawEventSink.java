package dk.samstemt.platform.events;

/**
 * Takes every event of every logged topic: a bean of the decision log. Runs in the transaction of the inbox, once in
 * effect, in order per source and key, before any {@link EventHandler}.
 */
public interface RawEventSink {

    /** Takes one event. */
    void append(RawRecord event);
}
