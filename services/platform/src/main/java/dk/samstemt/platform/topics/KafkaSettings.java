package dk.samstemt.platform.topics;

import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

import java.util.HashMap;
import java.util.Map;

/** The settings of the installation's Kafka for each kind of client. */
public final class KafkaSettings {

    private final KafkaProperties properties;
    private final KafkaConnectionDetails connection;

    KafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection) {
        this.properties = properties;
        this.connection = connection;
    }

    /** For the relay. */
    public Map<String, Object> producer() {
        return at(properties.buildProducerProperties());
    }

    /** For the inbox. */
    public Map<String, Object> consumer() {
        return at(properties.buildConsumerProperties());
    }

    /** For topics and lag. */
    public Map<String, Object> admin() {
        return at(properties.buildAdminProperties());
    }

    private Map<String, Object> at(Map<String, Object> settings) {
        Map<String, Object> result = new HashMap<>(settings);
        result.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, connection.getBootstrapServers());
        return result;
    }
}
