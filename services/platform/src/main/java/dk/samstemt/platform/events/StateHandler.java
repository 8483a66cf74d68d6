package dk.samstemt.platform.events;

/** Takes the newest state of a compacted topic: a bean. Runs in a transaction; older revisions never reach it. */
public interface StateHandler<T extends Record> {

    /** The compacted topic. */
    String topic();

    /** The record on it. */
    Class<T> type();

    /** Takes the newest state of a key; null when it was erased. */
    void handle(String key, T state);
}
