package dk.samstemt.platform.probe;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Records;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The other end of Kafka: writes what another producer would, reads what the relay wrote. */
public final class Wire {

    private static final Instant THEN = Instant.parse("2023-10-24T07:00:00.000Z");
    private static KafkaProducer<String, byte[]> producer;

    private Wire() {
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", TestServers.shared().properties("voting").get("spring.kafka.bootstrap-servers"));
    }

    static void send(String topic, String key, byte[] value) throws Exception {
        open().send(new ProducerRecord<>(topic, key, value)).get();
    }

    private static synchronized KafkaProducer<String, byte[]> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    static void state(String topic, String key, long revision, byte[] value) throws Exception {
        ProducerRecord<String, byte[]> made = new ProducerRecord<>(topic, key, value);
        made.headers().add("samstemt_revision", Long.toString(revision).getBytes());
        open().send(made).get();
    }

    /** An event of membership under a key, as membership would write it. */
    static byte[] event(String id, String key, long sequence, Record data) {
        return event(id, EventTypes.nameOf(data.getClass()), key, sequence, Records.tree(data));
    }

    static byte[] event(String id, String type, String key, long sequence, Map<String, Object> data) {
        return Records.canonical(new Envelope(1, id, type, "membership", key, key, sequence, THEN, THEN, "cor-1", "req-1", Actor.service("membership"), 1, data));
    }

    static void membership(String key, byte[] value) throws Exception {
        send(Topics.of("membership"), key, value);
    }

    /** Everything on a topic. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
