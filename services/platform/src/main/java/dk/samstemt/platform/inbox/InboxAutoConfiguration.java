package dk.samstemt.platform.inbox;

import dk.samstemt.platform.ServiceName;
import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.RawEventSink;
import dk.samstemt.platform.events.StateHandler;
import dk.samstemt.platform.loop.Watch;
import dk.samstemt.platform.outbox.DeadLetterOutlet;
import dk.samstemt.platform.topics.KafkaSettings;
import dk.samstemt.platform.topics.TopicCreator;
import dk.samstemt.platform.time.TopicReplay;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inbox and consumers. On with the database, off by {@code samstemt.inbox.enabled=false}. */
@AutoConfiguration(afterName = "dk.samstemt.platform.outbox.OutboxAutoConfiguration")
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.events.enabled:true} and ${samstemt.inbox.enabled:true}")
class InboxAutoConfiguration {

    @Bean
    InboxStore inboxStore(JdbcClient jdbc) {
        return new InboxStore(jdbc);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, DeadLetterOutlet outlet, MeterRegistry meters) {
        return new DeadLetters(jdbc, outlet, meters);
    }

    @Bean
    Effects effects(ServiceName service, ObjectProvider<EventHandler> handlers, ObjectProvider<RawEventSink> sinks) {
        return new Effects(service.value(), handlers.orderedStream().toList(), sinks.orderedStream().toList());
    }

    @Bean
    RetryPolicy inboxRetryPolicy(@Value("${samstemt.inbox.attempts:8}") int attempts,
                                 @Value("${samstemt.inbox.first-pause-millis:200}") long first,
                                 @Value("${samstemt.inbox.longest-pause-millis:15000}") long longest) {
        return new RetryPolicy(attempts, first, longest);
    }

    @Bean
    Inbox inbox(InboxStore store, Effects effects, DeadLetters dead, TransactionTemplate transaction, RetryPolicy retries) {
        return new Inbox(store, effects, dead, transaction, retries);
    }

    @Bean
    StateInbox stateInbox(ObjectProvider<StateHandler<?>> handlers, JdbcClient jdbc, TransactionTemplate transaction) {
        List<StateHandler<?>> all = handlers.orderedStream().toList();
        return new StateInbox(all, jdbc, transaction);
    }

    @Bean
    InboxConsumers inboxConsumers(ServiceName service, KafkaSettings kafka, Effects effects, StateInbox states) {
        return new InboxConsumers(service.value(), kafka, effects, states);
    }

    @Bean
    InboxLoop inboxLoop(ServiceName service, TopicCreator topics, InboxConsumers consumers, InboxStore store, InboxParts parts) {
        return parts.loop(service.value(), topics, consumers, store);
    }

    @Bean
    EventDoor eventDoor(Inbox inbox, StateInbox states, InboxStore store) {
        return new EventDoor(inbox, states, store);
    }

    @Bean
    InboxParts inboxParts(Inbox inbox, EventDoor door, DeadLetters dead, TransactionTemplate transaction) {
        return new InboxParts(inbox, door, dead, transaction);
    }

    @Bean
    TopicReplay topicReplay(InboxParts parts) {
        return parts::replay;
    }

    @Bean
    Lag inboxLag(InboxConsumers consumers, KafkaSettings kafka, ServiceName service) {
        return new Lag(kafka::admin, service.value(), consumers.topics());
    }

    /** With little patience: a broker that is away is to be known as such before somebody asks again. */
    @Bean
    Lag brokerLag(InboxConsumers consumers, KafkaSettings kafka, ServiceName service) {
        return new Lag(() -> hurried(kafka.admin()), service.value(), consumers.topics());
    }

    private static Map<String, Object> hurried(Map<String, Object> settings) {
        Map<String, Object> hurried = new HashMap<>(settings);
        hurried.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
        hurried.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000);
        return hurried;
    }

    @Bean
    Watch<Long> brokerWatch(ServiceName service, @Qualifier("brokerLag") Lag lag) {
        return new Watch<>(service.value(), "broker-watch", lag::records);
    }

    @Bean
    BrokerHealth brokerHealthIndicator(Watch<Long> watch) {
        return new BrokerHealth(watch);
    }

    @Bean
    Watch<InboxHealth.Held> inboxWatch(ServiceName service, InboxStore store) {
        return new Watch<>(service.value(), "inbox-watch", () -> InboxHealth.Held.of(store));
    }

    @Bean
    InboxHealth inboxHealthIndicator(Watch<InboxHealth.Held> watch) {
        return new InboxHealth(watch);
    }

    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnExpression("${samstemt.web.enabled:true}")
    DeadLetterController deadLetterController(JdbcClient jdbc, InboxStore store, Inbox inbox, Access access) {
        return new DeadLetterController(new DeadLetterDesk(jdbc, store, inbox), access);
    }

    @Bean
    InboxWork inboxWork(@Qualifier("inboxLag") Lag lag, InboxStore store, Inbox inbox) {
        return new InboxWork(lag, store, inbox);
    }
}
