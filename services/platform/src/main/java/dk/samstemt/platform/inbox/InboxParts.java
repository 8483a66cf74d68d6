package dk.samstemt.platform.inbox;

import dk.samstemt.platform.topics.TopicCreator;
import org.springframework.transaction.support.TransactionTemplate;

/** Ties the listener to the loop that it wakes. */
final class InboxParts {

    private final Inbox inbox;
    private final EventDoor door;
    private final DeadLetters dead;
    private final TransactionTemplate transaction;
    private volatile Listener listener;
    private volatile InboxLoop loop;

    InboxParts(Inbox inbox, EventDoor door, DeadLetters dead, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.door = door;
        this.dead = dead;
        this.transaction = transaction;
    }

    InboxLoop loop(String service, TopicCreator topics, InboxConsumers consumers, InboxStore store) {
        listener = new Listener(new Listener.Parts(service, door, dead), transaction, () -> loop.arrived());
        loop = new InboxLoop(service, topics, consumers.reading(listener), store, inbox);
        return loop;
    }

    void replay() {
        listener.seekToBeginning();
    }
}
