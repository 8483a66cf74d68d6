package dk.samstemt.journeys.fault;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What lies in Kafka, every record of every logged topic, read raw from the beginning. */
final class Wire {

    private static final List<String> TOPICS = List.of("membership.v1", "assembly.v1", "voting.v1", "notification.v1", "audit.v1");

    private Wire() {
    }

    static List<Event> read(String bootstrap) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<Event> read(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<Event> events = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                events.add(Event.of(message.topic(), message.value()));
            }
        }
        return events;
    }
}
