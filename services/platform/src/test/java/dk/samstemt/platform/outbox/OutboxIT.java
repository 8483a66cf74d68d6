package dk.samstemt.platform.outbox;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.events.Published;
import dk.samstemt.platform.probe.Probe;
import dk.samstemt.platform.probe.Wire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutboxIT {

    private static final Instant THEN = Instant.parse("2023-10-24T07:00:00.000Z");
    private static ConfigurableApplicationContext service;
    private static Outbox outbox;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void start() {
        service = Probe.start("membership", "--samstemt.inbox.enabled=false");
        outbox = service.getBean(Outbox.class);
        transaction = service.getBean(TransactionTemplate.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Published publish(String association) {
        return outbox.publish(new AmendmentRefused("asm-1", "itm-1", "mismatch"), EventContext.of(association, Actor.service("membership"), THEN, 1));
    }

    private static List<ConsumerRecord<String, byte[]>> read(String key) {
        return Wire.read(Topics.of("membership")).stream().filter(record -> record.key().equals(key)).toList();
    }

    private static List<Long> sequences(String key) {
        return read(key).stream().map(record -> Records.readLenient(dk.samstemt.json.Json.read(record.value()), Envelope.class).sequence()).toList();
    }

    private static List<Long> upTo(long last) {
        return java.util.stream.LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static void allOut() {
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> service.getBean(OutboxStore.class).pending() == 0);
    }

    @Test
    void eightWritersLoseNothingAndKeepTheOrderOfEveryKey() throws Exception {
        List<String> keys = List.of("w-" + UUID.randomUUID(), "w-" + UUID.randomUUID(), "w-" + UUID.randomUUID());
        ConcurrentLinkedQueue<Published> told = new ConcurrentLinkedQueue<>();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            int number = i;
            done.add(writers.submit(() -> transaction.executeWithoutResult(status -> {
                Published published = publish(keys.get(number % 3));
                if (number % 5 == 0) {
                    status.setRollbackOnly();
                } else {
                    told.add(published);
                }
            })));
        }
        for (Future<?> one : done) {
            one.get();
        }
        writers.shutdown();
        allOut();
        assertThat(told).hasSize(192);
        for (String key : keys) {
            assertThat(sequences(key)).isEqualTo(upTo(64));
        }
        List<String> leaves = keys.stream().flatMap(key -> read(key).stream()).map(record -> Digests.leafHash(record.value())).toList();
        assertThat(leaves).containsExactlyInAnyOrderElementsOf(told.stream().map(Published::leafHash).toList());
    }

    @Test
    void aRelayKilledBetweenAcknowledgementAndMarkOnlyRepeats() {
        String key = "k-" + UUID.randomUUID();
        service.getBean(RelayLoop.class).stop();
        transaction.executeWithoutResult(status -> upTo(10).forEach(n -> publish(key)));
        Relay killed = new Relay(service.getBean(OutboxStore.class), new Killing(service.getBean(PlatformTransactionManager.class)),
                service.getBean(LazyProducer.class), new RecordMaker("membership"),
                service.getBean(Refusals.class));
        assertThatThrownBy(() -> killed.publishAll(() -> true)).isInstanceOf(Killed.class);
        assertThat(sequences(key)).isEqualTo(upTo(10));
        service.getBean(RelayLoop.class).start();
        allOut();
        List<Long> twice = new ArrayList<>(upTo(10));
        twice.addAll(upTo(10));
        assertThat(sequences(key)).isEqualTo(twice);
        assertThat(read(key).stream().map(record -> Digests.leafHash(record.value())).distinct()).hasSize(10);
    }

    private static final class Killed extends RuntimeException {
    }

    /** Does everything and dies instead of committing. */
    private static final class Killing extends TransactionTemplate {

        Killing(PlatformTransactionManager manager) {
            super(manager);
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) throws TransactionException {
            return super.execute(status -> {
                action.doInTransaction(status);
                throw new Killed();
            });
        }
    }

    @Test
    void whileKafkaIsAwayEventsWaitAndNobodyIsRefused() {
        String key = "d-" + UUID.randomUUID();
        TestServers.shared().servers().broker().stop();
        try {
            transaction.executeWithoutResult(status -> publish(key));
            assertThat(service.getBean(OutboxStore.class).pending()).isPositive();
        } finally {
            TestServers.shared().servers().broker().start();
        }
        allOut();
        assertThat(sequences(key)).contains(1L);
    }

    @Test
    void aRecordCarriesCloudEventsHeaders() {
        String key = "h-" + UUID.randomUUID();
        Published published = transaction.execute(status -> publish(key));
        allOut();
        ConsumerRecord<String, byte[]> record = read(key).get(0);
        assertThat(record.value()).isEqualTo(published.bytes());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_id")).isEqualTo(published.id());
        assertThat(header(record, "ce_type")).isEqualTo("membership.amendment-refused.v1");
        assertThat(header(record, "ce_source")).isEqualTo("membership");
        assertThat(header(record, "ce_subject")).isEqualTo(key);
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(record.timestampType().toString()).isEqualTo("LogAppendTime");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }

    @Test
    void stateLeavesNothingBehindOnceItIsOut() {
        String person = "p-" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.publishState(Topics.CONTACTS, person, new Contact("a", person, "Navn Navnesen", "n@example.org", "da")));
        transaction.executeWithoutResult(status -> outbox.publishState(Topics.CONTACTS, person, null));
        allOut();
        List<ConsumerRecord<String, byte[]>> states = Wire.read(Topics.CONTACTS).stream().filter(record -> record.key().equals(person)).toList();
        assertThat(states).extracting(record -> header(record, "samstemt_revision")).containsExactly("1", "2");
        assertThat(states.get(1).value()).isNull();
        assertThat(service.getBean(JdbcClient.class).sql("select count(*) from outbox where topic = :t").param("t", Topics.CONTACTS).query(Long.class).single()).isZero();
    }

    @Test
    void nobodyPublishesOutsideATransactionForOthersOrUnderAForeignKey() {
        assertThatThrownBy(() -> publish("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transaction.execute(status -> outbox.publish(new BallotVoided("asm-1", null), EventContext.of("x", Actor.service("v"), THEN, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        EventContext foreign = new EventContext("x", "y/asm-1", Actor.service("v"), THEN, 1);
        assertThatThrownBy(() -> transaction.execute(status -> outbox.publish(new AmendmentRefused("a", "b", "c"), foreign))).isInstanceOf(IllegalArgumentException.class);
    }
}
