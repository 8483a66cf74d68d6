package dk.samstemt.membership.testkit;

import static org.awaitility.Awaitility.await;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.RealTime;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Writes events as the assembly service does, and reads what membership has published. */
public final class Wire {

    private static final String BROKER = House.SERVERS.properties("membership").get("spring.kafka.bootstrap-servers");
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(Map.of("bootstrap.servers", BROKER, "acks", "all"), new StringSerializer(), new ByteArraySerializer());

    private Wire() {
    }

    /** An event of the assembly service. */
    public static Envelope assemblyEvent(String association, String assembly, long sequence, Record data) {
        return new Envelope(Envelope.VERSION, Ids.next("evt"), EventTypes.nameOf(data.getClass()), "assembly", association,
                Topics.key(association, assembly), sequence, RealTime.now(), RealTime.now(), "cor-1", "cor-1",
                Actor.service("assembly"), 1, Records.tree(data));
    }

    public static void send(Envelope event) {
        try {
            PRODUCER.send(new ProducerRecord<>(Topics.of(event.source()), event.key(), Records.canonical(event))).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for so many events of a type about an association; answers them in order. */
    public static <T extends Record> List<T> published(String association, Class<T> type, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> published(association, type).size() >= count);
        return published(association, type);
    }

    /** The events of a type about an association so far. */
    public static <T extends Record> List<T> published(String association, Class<T> type) {
        return records("membership.v1").stream().map(made -> Records.readLenient(Json.read(made.value()), Envelope.class))
                .filter(event -> event.association().equals(association) && event.type().equals(EventTypes.nameOf(type)))
                .map(event -> Records.readLenient(event.data(), type)).toList();
    }

    /** Everything on a topic so far. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", BROKER), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream().map(part -> new TopicPartition(topic, part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
