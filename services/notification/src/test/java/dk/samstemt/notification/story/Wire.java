package dk.samstemt.notification.story;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.RealTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services' voices: writes events to the real topics as they would. */
final class Wire implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    // The stories share servers and each voice counts from one: a second story of the same association would contradict the first.
    private static final Map<String, Wire> VOICES = new ConcurrentHashMap<>();
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private long revision;

    Wire(String servers) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends an event and answers its leaf hash. */
    String tell(String key, Instant occurredAt, Record event) {
        Wire first = VOICES.computeIfAbsent(key.split("/")[0], association -> this);
        if (first != this) {
            throw new IllegalArgumentException("another story has an association named " + key);
        }
        String type = EventTypes.nameOf(event.getClass());
        String source = type.substring(0, type.indexOf('.'));
        long sequence = sequences.merge(source + " " + key, 1L, Long::sum);
        Envelope envelope = new Envelope(Envelope.VERSION, Ids.next("evt"), type, source, key.split("/")[0], key, sequence, occurredAt,
                RealTime.now(), "cor-1", "req-1", Actor.service(source), 1, Records.tree(event));
        byte[] bytes = Records.canonical(envelope);
        producer.send(new ProducerRecord<>(Topics.of(source), key, bytes));
        producer.flush();
        return Digests.leafHash(bytes);
    }

    /** Writes the newest state of a person to a compacted topic. */
    void state(String topic, String person, Record record) {
        ProducerRecord<String, byte[]> state = new ProducerRecord<>(topic, person, Records.canonical(record));
        revision++;
        state.headers().add("samstemt_revision", Long.toString(revision).getBytes(StandardCharsets.US_ASCII));
        producer.send(state);
        producer.flush();
    }

    /** Erases a person from a compacted topic. */
    void erase(String topic, String person) {
        ProducerRecord<String, byte[]> tombstone = new ProducerRecord<>(topic, person, null);
        revision++;
        tombstone.headers().add("samstemt_revision", Long.toString(revision).getBytes(StandardCharsets.US_ASCII));
        producer.send(tombstone);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
