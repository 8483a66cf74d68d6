package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.kafka.EmbeddedBroker;
import dk.samstemt.embedded.kafka.Node;
import dk.samstemt.embedded.launch.Console;

import java.nio.file.Path;

/** The Kafka node in a JVM of its own: folder, port, port of its quorum. */
final class BrokerMain {

    private BrokerMain() {
    }

    public static void main(String[] arguments) {
        ParentWatch.begin();
        EmbeddedBroker.start(new Node(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])), Console.silent());
    }
}
