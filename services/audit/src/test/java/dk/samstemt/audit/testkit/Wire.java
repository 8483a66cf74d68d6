package dk.samstemt.audit.testkit;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.RealTime;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Writes to Kafka as the relay of another service does. */
public final class Wire {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", House.SERVERS.properties("audit").get("spring.kafka.bootstrap-servers"), "acks", "all"),
            new StringSerializer(), new ByteArraySerializer());

    private Wire() {
    }

    /** An event of the given number, with bytes of its own. */
    public static Envelope event(String key, long sequence, Record data) {
        String type = EventTypes.nameOf(data.getClass());
        return event(key, sequence, type, Records.tree(data));
    }

    /** An event of any type, known or not. */
    public static Envelope event(String key, long sequence, String type, Map<String, Object> data) {
        String source = type.substring(0, type.indexOf('.'));
        return new Envelope(Envelope.VERSION, Ids.next("evt"), type, source, key.split("/")[0], key, sequence, RealTime.now(), RealTime.now(),
                "cor-1", "cor-1", Actor.service(source), 1, data);
    }

    /** Writes it to its topic; answers its bytes. */
    public static byte[] send(Envelope event) {
        byte[] bytes = Records.canonical(event);
        send(event, bytes);
        return bytes;
    }

    /** Writes it with these very bytes. */
    public static void send(Envelope event, byte[] bytes) {
        send(new ProducerRecord<>(Topics.of(event.source()), event.key(), bytes));
    }

    /** Writes a state of a compacted topic. */
    public static void state(String topic, String key, long revision, Record state) {
        ProducerRecord<String, byte[]> made = new ProducerRecord<>(topic, key, Records.canonical(state));
        made.headers().add("samstemt_revision", Long.toString(revision).getBytes(StandardCharsets.UTF_8));
        send(made);
    }

    private static void send(ProducerRecord<String, byte[]> made) {
        try {
            PRODUCER.send(made).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
