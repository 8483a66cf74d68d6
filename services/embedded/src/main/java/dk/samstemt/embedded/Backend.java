package dk.samstemt.embedded;

import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.DataFolder;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.postgres.Database;

/** Where PostgreSQL and Kafka come from: this JVM, or containers in a test run that asks for them. Each method MUST return a server that answers. */
public interface Backend {

    /** Starts PostgreSQL with the database {@link Database#NAME} in Danish order. */
    Database database(DataFolder folder, Secrets secrets);

    /** Starts Kafka. */
    Broker broker(DataFolder folder);
}
