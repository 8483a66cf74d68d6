package dk.samstemt.platform.topics;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** The connection to Kafka. Switched on by {@code samstemt.database.url}, because in- and outbox live there. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.events.enabled:true}")
class TopicsAutoConfiguration {

    @Bean
    KafkaSettings kafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection) {
        return new KafkaSettings(properties, connection);
    }

    @Bean
    TopicCreator topicCreator(KafkaSettings kafka) {
        return new TopicCreator(kafka);
    }
}
