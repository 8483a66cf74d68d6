package dk.samstemt.embedded.testing.smtp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has come over the wire. */
final class Seen {

    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

    void command(String line) {
        commands.add(line);
    }

    void delivery(Delivery delivery) {
        deliveries.add(delivery);
    }

    void clear() {
        commands.clear();
        deliveries.clear();
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
