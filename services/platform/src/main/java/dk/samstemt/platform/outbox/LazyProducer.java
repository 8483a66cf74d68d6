package dk.samstemt.platform.outbox;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The one producer, made when first needed so that a service starts without Kafka. */
final class LazyProducer implements Supplier<Producer<String, byte[]>>, AutoCloseable {

    private static final int DELIVERY_MILLIS = 20_000;
    private static final int REQUEST_MILLIS = 8_000;
    private static final int BLOCK_MILLIS = 5_000;

    private final Map<String, Object> settings;
    private Producer<String, byte[]> producer;

    LazyProducer(Map<String, Object> base) {
        settings = new HashMap<>(base);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // Below the database's idle-in-transaction timeout, because the relay waits inside its transaction.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
    }

    @Override
    public synchronized Producer<String, byte[]> get() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }
}
