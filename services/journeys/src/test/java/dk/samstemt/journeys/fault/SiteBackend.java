package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.Backend;
import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.postgres.Cluster;
import dk.samstemt.embedded.postgres.Database;
import dk.samstemt.embedded.postgres.EmbeddedDatabase;

import java.nio.file.Path;

/** PostgreSQL and Kafka as processes that can be killed, on ports from one base. */
record SiteBackend(int base, Path logs) implements Backend {

    @Override
    public Database database(DataFolder folder, Secrets secrets) {
        return EmbeddedDatabase.start(new Cluster(folder.resolve("postgres"), base + 7, secrets, Console.silent()));
    }

    @Override
    public Broker broker(DataFolder folder) {
        return new ChildBroker(folder.resolve("kafka"), logs.resolve("kafka.log"), base + 8, base + 16);
    }
}
