package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Topics;
import dk.samstemt.platform.topics.KafkaSettings;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The consumer group of the service. */
final class InboxConsumers {

    private static final long PAUSE_MILLIS = 1_000;

    private final String service;
    private final KafkaSettings kafka;
    private final Set<String> topics = new TreeSet<>();

    InboxConsumers(String service, KafkaSettings kafka, Effects effects, StateInbox states) {
        this.service = service;
        this.kafka = kafka;
        topics.addAll(effects.topics());
        topics.addAll(states.topics());
        if (topics.isEmpty()) {
            topics.add(Topics.of(service));
        }
    }

    Set<String> topics() {
        return topics;
    }

    ConcurrentMessageListenerContainer<String, byte[]> reading(Listener listener) {
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(service);
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        var factory = new DefaultKafkaConsumerFactory<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setBeanName(service + "-events");
        // Only a database that is away comes here: the same record again until it is back.
        container.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.consumer());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        // A service that was killed must not hold its partitions for long.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 200);
        return settings;
    }
}
