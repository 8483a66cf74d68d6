package dk.samstemt.platform.outbox;

import dk.samstemt.contracts.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

import java.nio.charset.StandardCharsets;

/** A row as a Kafka record: the value is the event's bytes, CloudEvents 1.0 attributes are headers (binary mode). */
final class RecordMaker {

    private final String source;

    RecordMaker(String source) {
        this.source = source;
    }

    ProducerRecord<String, byte[]> of(OutboxRow.Message m) {
        ProducerRecord<String, byte[]> made = new ProducerRecord<>(m.topic(), m.key(), m.value());
        Headers headers = made.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", m.eventId());
        add(headers, "ce_type", m.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", m.key());
        add(headers, "ce_time", m.occurredAt().toString());
        add(headers, "content-type", "application/json");
        if (m.sequence() != null) {
            add(headers, Topics.COMPACTED.contains(m.topic()) ? "samstemt_revision" : "ce_sequence", Long.toString(m.sequence()));
        }
        if (m.reason() != null) {
            add(headers, "samstemt_reason", m.reason());
        }
        return made;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
