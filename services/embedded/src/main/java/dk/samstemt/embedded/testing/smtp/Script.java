package dk.samstemt.embedded.testing.smtp;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Which turn comes next: one's own of the recipient, else the next one, else the standing one. */
final class Script {

    private final Queue<Turn> next = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Turn>> own = new ConcurrentHashMap<>();
    private final Map<String, Turn> standingOwn = new ConcurrentHashMap<>();
    private volatile Turn standing = Turn.ACCEPT;

    void next(Turn turn) {
        next.add(turn);
    }

    void next(String recipient, Turn turn) {
        own.computeIfAbsent(recipient, any -> new ConcurrentLinkedQueue<>()).add(turn);
    }

    void always(Turn turn) {
        standing = turn;
    }

    void always(String recipient, Turn turn) {
        standingOwn.put(recipient, turn);
    }

    void clear() {
        next.clear();
        own.clear();
        standingOwn.clear();
        standing = Turn.ACCEPT;
    }

    /** The turn of a mail that begins. */
    Turn take() {
        Turn turn = next.poll();
        return turn == null ? standing : turn;
    }

    /** The turn of a mail now that its recipient is known. */
    Turn take(String recipient, Turn taken) {
        Queue<Turn> turns = own.get(recipient);
        Turn turn = turns == null ? null : turns.poll();
        return turn == null ? standingOwn.getOrDefault(recipient, taken) : turn;
    }
}
