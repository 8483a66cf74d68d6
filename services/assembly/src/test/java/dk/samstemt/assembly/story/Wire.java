package dk.samstemt.assembly.story;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.RealTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services' voices on the real topics, and an ear on this service's own. */
final class Wire {

    private final String broker;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private long revision;

    Wire(String broker) {
        this.broker = broker;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
    }

    void tell(String key, Instant occurredAt, Record event) {
        String type = EventTypes.nameOf(event.getClass());
        String source = type.substring(0, type.indexOf('.'));
        long sequence = sequences.merge(source + " " + key, 1L, Long::sum);
        Envelope envelope = new Envelope(Envelope.VERSION, Ids.next("evt"), type, source, key.split("/")[0], key, sequence, occurredAt,
                RealTime.now(), "cor-1", "req-1", Actor.service(source), 1, Records.tree(event));
        producer.send(new ProducerRecord<>(Topics.of(source), key, Records.canonical(envelope)));
        producer.flush();
    }

    /** Notification's evidence about one notice to each of these parties. */
    void noticesAccepted(String key, List<String> parties, Instant moment) {
        String assembly = key.substring(key.indexOf('/') + 1);
        parties.forEach(party -> tell(key, moment, new NoticeAccepted(assembly, party, "per-" + party,
                "<" + party + "." + assembly + "@example.org>", moment, 250, "0".repeat(64), false)));
    }

    void state(String topic, String key, Record state) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, Records.canonical(state));
        revision++;
        message.headers().add("samstemt_revision", Long.toString(revision).getBytes(StandardCharsets.US_ASCII));
        producer.send(message);
        producer.flush();
    }

    /** This service's events of a type under a key, in order. */
    <T extends Record> List<T> heard(String key, Class<T> type) {
        return heard(key).stream().filter(event -> event.type().equals(EventTypes.nameOf(type)))
                .map(event -> Records.readLenient(event.data(), type)).toList();
    }

    /** Everything this service has said under a key. */
    List<Envelope> heard(String key) {
        List<Envelope> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("assembly.v1").stream()
                    .map(part -> new TopicPartition("assembly.v1", part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(Records.readLenient(Json.read(message.value()), Envelope.class)));
            }
        }
        return found.stream().filter(event -> event.key().equals(key)).toList();
    }
}
