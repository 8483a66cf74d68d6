package dk.samstemt.embedded.kafka;

/** A running Kafka of one node that makes no topic by itself: the embedded one or a container. */
public interface Broker extends AutoCloseable {

    /** For {@code spring.kafka.bootstrap-servers}. */
    String bootstrapServers();

    /** Stops the node in order; records stay. */
    void stop();

    /** Starts a stopped node again, at the same address with the same records. */
    void start();

    @Override
    default void close() {
        stop();
    }
}
