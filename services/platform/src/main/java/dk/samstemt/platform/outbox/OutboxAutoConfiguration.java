package dk.samstemt.platform.outbox;

import dk.samstemt.platform.ServiceName;
import dk.samstemt.platform.topics.KafkaSettings;
import dk.samstemt.platform.topics.TopicCreator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox and relay. Switched off by {@code samstemt.outbox.enabled=false}. */
@AutoConfiguration(afterName = "dk.samstemt.platform.topics.TopicsAutoConfiguration")
@ConditionalOnProperty("samstemt.database.url")
class OutboxAutoConfiguration {

    @Bean
    RelayWaker relayWaker() {
        return new RelayWaker();
    }

    @Bean
    OutboxStore outboxStore(JdbcClient jdbc) {
        return new OutboxStore(jdbc);
    }

    @Bean
    JdbcOutbox outbox(ServiceName service, OutboxStore store, RelayWaker waker) {
        return new JdbcOutbox(service.value(), store, waker);
    }

    @Bean
    LazyProducer relayProducer(KafkaSettings kafka) {
        return new LazyProducer(kafka.producer());
    }

    @Bean
    Relay relay(OutboxStore store, TransactionTemplate transaction, LazyProducer producer, ServiceName service) {
        return new Relay(store, transaction, producer, new RecordMaker(service.value()));
    }

    /** Property {@code samstemt.outbox.enabled}: without the relay events are stored and wait. */
    @Bean
    @ConditionalOnProperty(name = "samstemt.outbox.enabled", matchIfMissing = true)
    RelayLoop relayLoop(ServiceName service, Relay relay, RelayWaker waker, TopicCreator topics, OutboxStore store) {
        return new RelayLoop(service.value(), relay, waker, topics, store);
    }
}
