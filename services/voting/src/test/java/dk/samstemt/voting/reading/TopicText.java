package dk.samstemt.voting.reading;

import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads everything the topic holds about a ballot, once its statement is there. */
final class TopicText {
    private TopicText() {
    }

    static String of(Installation at, BallotId ballot) {
        StringBuilder text = new StringBuilder();
        Map<String, Object> settings = Map.of("bootstrap.servers", at.servers().properties("voting").get("spring.kafka.bootstrap-servers"));
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor("voting.v1").stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Installation.await(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> append(text, record, ballot));
                return text.indexOf("statement-recorded") >= 0;
            });
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ConsumerRecord<String, byte[]> record, BallotId ballot) {
        if (record.key().equals(ballot.association() + "/" + ballot.assembly())) {
            text.append(new String(record.value(), StandardCharsets.UTF_8)).append(record.headers());
        }
    }
}
