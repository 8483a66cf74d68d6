package dk.samstemt.platform.outbox;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.probe.Probe;
import dk.samstemt.platform.probe.Wire;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What Kafka will not take holds back nothing but its own key. */
class RefusalIT {

    private static final Instant THEN = Instant.parse("2023-10-24T07:00:00.000Z");
    private static final int MORE_THAN_A_BATCH = 120;
    private static ConfigurableApplicationContext service;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        service = Probe.start("membership", "--samstemt.inbox.enabled=false");
        jdbc = service.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void publish(String key, String reason, int times) {
        service.getBean(TransactionTemplate.class).executeWithoutResult(status -> Stream.generate(() -> reason).limit(times).forEach(text ->
                service.getBean(Outbox.class).publish(new AmendmentRefused("asm-1", "itm-1", text), EventContext.of(key, Actor.service("membership"), THEN, 1))));
    }

    private static int slot(String key) {
        return Math.floorMod(key.hashCode(), OutboxStore.SLOTS);
    }

    private static String keyIn(int slot) {
        return Stream.generate(() -> "r-" + UUID.randomUUID()).filter(key -> slot(key) == slot).findFirst().orElseThrow();
    }

    private static long out(String key) {
        return Wire.read(Topics.of("membership")).stream().filter(record -> record.key().equals(key)).count();
    }

    private static void soonOut(String key) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(out(key)).isEqualTo(1));
    }

    private static List<Alarm> alarms(String association) {
        return service.getBean(Refusals.class).alarms().stream().filter(alarm -> association.equals(alarm.association())).toList();
    }

    @Test
    void aRecordTooLargeHoldsBackItsOwnKeyAndTheOperatorSeesIt() {
        String large = keyIn(3);
        String neighbour = keyIn(3);
        publish(large, "x".repeat(1_200_000), 1);
        publish(large, "behind", MORE_THAN_A_BATCH);
        publish(neighbour, "beside", 1);
        soonOut(neighbour);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(alarms(large)).hasSize(1));
        assertThat(alarms(large).get(0)).extracting(Alarm::code, Alarm::arguments).containsExactly("record-refused", List.of("membership.v1", "RecordTooLargeException"));
        assertThat(service.getBean(OutboxStore.class).pending()).isZero();
        assertThat(jdbc.sql("select count(*) from outbox where key = :key and published_at is not null").param("key", large).query(Long.class).single()).isZero();
        Instant first = alarms(large).get(0).since();
        service.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                assertThat(service.getBean(Refusals.class).forgive(Long.parseLong(alarms(large).get(0).reference()))).isTrue());
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(alarms(large)).anyMatch(alarm -> alarm.since().isAfter(first)));
        jdbc.sql("delete from outbox where key = :key").param("key", large).update();
    }

    @Test
    void aSlotThatWaitsForKafkaLeavesTheOthersAlone() {
        jdbc.sql("""
                insert into outbox (topic, key, sequence, slot, event_id, type, occurred_at, value, recorded_at, stored_at)
                values ('membership.missing', 'away', 1, 0, 'evt-away', 'membership.away.v1', now(), ''::bytea, now(), now() - interval '2 minutes')""").update();
        String key = keyIn(9);
        publish(key, "goes out", 1);
        soonOut(key);
        assertThat(service.getBean(OutboxStore.class).pending()).isEqualTo(1);
        assertThat(service.getBean(Refusals.class).alarms()).extracting(Alarm::code).contains("events-wait");
        jdbc.sql("delete from outbox where key = 'away'").update();
    }
}
