package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Topics;

import java.util.List;

/** Where every record from outside comes in, from Kafka or from a replay that does without it. */
public final class EventDoor {

    private final Inbox inbox;
    private final StateInbox states;
    private final InboxStore store;

    EventDoor(Inbox inbox, StateInbox states, InboxStore store) {
        this.inbox = inbox;
        this.states = states;
        this.store = store;
    }

    /**
     * Takes a record: applies it, parks it, drops it as known, or puts it among the dead letters.
     *
     * @param revision revision of a state of a compacted topic; not read for events
     * @throws RuntimeException when it is no event or state of the topic, or the database is away
     */
    public void receive(String topic, String key, byte[] value, long revision) {
        if (Topics.COMPACTED.contains(topic)) {
            states.receive(topic, key, revision, value);
        } else {
            inbox.receive(ArrivalReader.read(topic, key, value));
        }
    }

    /** Tries what waits for something else until nothing goes on any more. */
    public void settle() {
        long before;
        do {
            before = inbox.done();
            store.ready(true).forEach(inbox::drain);
        } while (inbox.done() > before);
    }

    /** What waits and has been refused, for a report: source, key, sequence, state and reason; no content. */
    public List<String> waiting() {
        return store.waitingOnes();
    }
}
