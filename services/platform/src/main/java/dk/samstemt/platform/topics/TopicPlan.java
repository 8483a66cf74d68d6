package dk.samstemt.platform.topics;

import dk.samstemt.contracts.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every topic with its stated partitions; the broker's own replication factor. */
final class TopicPlan {

    /** More would only serve more than this many instances of a service; the number cannot be changed without losing order. */
    static final int EVENT_PARTITIONS = 6;
    private static final int STATE_PARTITIONS = 3;

    private TopicPlan() {
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (String topic : Topics.LOGGED) {
            topics.add(topic(topic, EVENT_PARTITIONS, TopicConfig.CLEANUP_POLICY_DELETE));
            String service = topic.substring(0, topic.indexOf('.'));
            topics.add(topic(Topics.deadLetters(service), 1, TopicConfig.CLEANUP_POLICY_DELETE));
        }
        for (String topic : Topics.COMPACTED) {
            topics.add(topic(topic, STATE_PARTITIONS, TopicConfig.CLEANUP_POLICY_COMPACT));
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions, String cleanup) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(Map.of(
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                TopicConfig.RETENTION_MS_CONFIG, "-1",
                TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
    }
}
