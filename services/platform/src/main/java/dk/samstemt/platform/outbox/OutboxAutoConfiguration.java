package dk.samstemt.platform.outbox;

import dk.samstemt.platform.ServiceName;
import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.loop.Watch;
import dk.samstemt.platform.topics.KafkaSettings;
import dk.samstemt.platform.topics.TopicCreator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox and relay. Switched off by {@code samstemt.outbox.enabled=false}. */
@AutoConfiguration(afterName = "dk.samstemt.platform.topics.TopicsAutoConfiguration")
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.events.enabled:true}")
class OutboxAutoConfiguration {

    @Bean
    RelayWaker relayWaker(ServiceName service) {
        return new RelayWaker(service.value());
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
    Refusals outboxRefusals(OutboxStore store, TransactionTemplate transaction, RelayWaker waker) {
        return new Refusals(store, transaction, waker);
    }

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnExpression("${samstemt.web.enabled:true}")
    RefusalController refusalController(Refusals refusals, Access access) {
        return new RefusalController(refusals, access);
    }

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnExpression("${samstemt.web.enabled:true}")
    BacklogController backlogController(OutboxStore store) {
        return new BacklogController(store);
    }

    @Bean
    Watch<OutboxHealth.Told> outboxWatch(ServiceName service, OutboxStore store) {
        return new Watch<>(service.value(), "outbox-watch", () -> OutboxHealth.Told.of(store));
    }

    @Bean
    OutboxHealth outboxHealthIndicator(Watch<OutboxHealth.Told> watch) {
        return new OutboxHealth(watch);
    }

    @Bean
    Relay relay(OutboxStore store, TransactionTemplate transaction, LazyProducer producer, ServiceName service, Refusals refusals) {
        return new Relay(store, transaction, producer, new RecordMaker(service.value()), refusals);
    }

    /** Property {@code samstemt.outbox.enabled}: without the relay events are stored and wait. */
    @Bean
    @ConditionalOnProperty(name = "samstemt.outbox.enabled", matchIfMissing = true)
    RelayLoop relayLoop(Relay relay, TopicCreator topics, OutboxStore store, Refusals refusals, RelayWaker waker) {
        return new RelayLoop(relay, topics, store, refusals, waker);
    }
}
