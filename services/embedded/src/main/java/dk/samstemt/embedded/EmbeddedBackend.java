package dk.samstemt.embedded;

import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.kafka.EmbeddedBroker;
import dk.samstemt.embedded.kafka.Node;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.postgres.Cluster;
import dk.samstemt.embedded.postgres.Database;
import dk.samstemt.embedded.postgres.EmbeddedDatabase;

/** PostgreSQL as a child process and Kafka in this JVM, both in the data folder. */
record EmbeddedBackend(Ports ports, Console console) implements Backend {

    @Override
    public Database database(DataFolder folder, Secrets secrets) {
        EmbeddedDatabase.stopOrphan(folder.resolve("postgres"), console);
        int port = FreePorts.claim(ports.database(), "PostgreSQL", console);
        Cluster cluster = new Cluster(folder.resolve("postgres"), port, secrets, console);
        console.say(EmbeddedDatabase.isFirstStart(cluster) ? "step.database.first" : "step.database", port);
        return EmbeddedDatabase.start(cluster);
    }

    @Override
    public Broker broker(DataFolder folder) {
        int port = FreePorts.claim(ports.broker(), "Kafka", console);
        int controller = FreePorts.claim(ports.brokerController(), "Kafka", console);
        console.say("step.broker", port);
        return EmbeddedBroker.start(new Node(folder.resolve("kafka"), port, controller), console);
    }
}
