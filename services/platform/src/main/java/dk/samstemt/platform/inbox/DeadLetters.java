package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.Topics;
import dk.samstemt.platform.outbox.DeadLetterOutlet;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Types;

/** Puts aside what cannot be taken: a row for the operator, a record on the dead-letter topic, an alarm, a counter. */
final class DeadLetters {

    private static final Logger ALARM = LoggerFactory.getLogger("dk.samstemt.alarm");

    private final JdbcClient jdbc;
    private final DeadLetterOutlet outlet;
    private final MeterRegistry meters;

    DeadLetters(JdbcClient jdbc, DeadLetterOutlet outlet, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.outlet = outlet;
        this.meters = meters;
    }

    /** An event whose envelope could be read; in the running transaction. */
    void put(Arrival arrival, String reason) {
        Envelope e = arrival.envelope();
        boolean added = jdbc.sql("""
                insert into dead_letter (reason, topic, position, source, key, sequence, event_id, type, value)
                values (:reason, :topic, :position, :source, :key, :sequence, :id, :type, :value)
                on conflict (topic, position, reason) do update set failed_at = clock_timestamp(), resolved_at = null
                    where dead_letter.resolved_at is not null""")
                .param("reason", reason).param("topic", arrival.topic()).param("position", e.key() + "#" + e.sequence() + "#" + arrival.leafHash())
                .param("source", e.source()).param("key", e.key()).param("sequence", e.sequence()).param("id", e.id())
                .param("type", e.type()).param("value", arrival.bytes()).update() == 1;
        if (added) {
            announce(arrival.topic(), e.key(), arrival.bytes(), reason);
        }
    }

    /** A record that is no event; in the running transaction. Values of compacted topics are not kept: they are personal data. */
    void putRaw(RawPlace place, byte[] value, String reason) {
        byte[] kept = Topics.COMPACTED.contains(place.topic()) ? null : value;
        boolean added = jdbc.sql("""
                insert into dead_letter (reason, topic, position, key, value) values (:reason, :topic, :position, :key, :value)
                on conflict do nothing""")
                .param("reason", reason).param("topic", place.topic()).param("position", place.partition() + "@" + place.offset())
                .param("key", place.key(), Types.VARCHAR).param("value", kept, Types.BINARY).update() == 1;
        if (added) {
            announce(place.topic(), place.key() == null ? "" : place.key(), kept, reason);
        }
    }

    private void announce(String topic, String key, byte[] value, String reason) {
        outlet.deadLetter(Topics.deadLetters(topic.substring(0, topic.indexOf('.'))), key, value, reason);
        meters.counter("samstemt.dead.letters", "topic", topic).increment();
        ALARM.error("An event on {} could not be taken: {}", topic, reason);
    }

    /** Where on Kafka a record stood. */
    record RawPlace(String topic, int partition, long offset, String key) {
    }
}
