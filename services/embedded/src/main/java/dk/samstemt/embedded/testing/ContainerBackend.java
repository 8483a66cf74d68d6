package dk.samstemt.embedded.testing;

import dk.samstemt.embedded.Backend;
import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.postgres.Database;

/** PostgreSQL and Kafka from Testcontainers, which must be on the class path (profile {@code containers}). */
final class ContainerBackend implements Backend {

    @Override
    public Database database(DataFolder folder, Secrets secrets) {
        return ContainerDatabase.started(secrets.get("postgres"));
    }

    @Override
    public Broker broker(DataFolder folder) {
        return ContainerBroker.started();
    }
}
