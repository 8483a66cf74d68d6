package dk.samstemt.platform.inbox;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How many records of its topics a service has not taken. */
final class Lag implements AutoCloseable {

    private final Supplier<Map<String, Object>> settings;
    private final String group;
    private final Set<String> topics;
    private Admin admin;

    Lag(Supplier<Map<String, Object>> settings, String group, Set<String> topics) {
        this.settings = settings;
        this.group = group;
        this.topics = topics;
    }

    synchronized long records() {
        try {
            return count();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell the lag", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading the lag", e);
        }
    }

    private long count() throws ExecutionException, InterruptedException {
        Admin open = admin();
        Map<TopicPartition, OffsetSpec> partitions = open.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> partition(topic.name(), p)))
                .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
        Map<TopicPartition, OffsetAndMetadata> taken = open.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        long lag = 0;
        for (var end : open.listOffsets(partitions).all().get().entrySet()) {
            OffsetAndMetadata offset = taken.get(end.getKey());
            lag += end.getValue().offset() - (offset == null ? 0 : offset.offset());
        }
        return lag;
    }

    private static TopicPartition partition(String topic, TopicPartitionInfo info) {
        return new TopicPartition(topic, info.partition());
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings.get());
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ofSeconds(1));
        }
    }
}
