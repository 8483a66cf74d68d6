package dk.samstemt.journeys;

import dk.samstemt.contracts.Topics;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Branch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A statement whose words occur nowhere else, and a search for them wherever somebody might read before the close:
 * every table as its reading role and as the superuser, topics, mails, log files, metrics.
 */
final class Canary {

    private static final String WORD = "kanariefugl-7f3a";

    private final Installation house;
    private final Branch branch;
    private boolean stated;

    Canary(Installation house, Branch branch) {
        this.house = house;
        this.branch = branch;
    }

    void state(String party) {
        Map<String, Object> body = Map.of("sawRevision", 0L, "comment", WORD + "-comment", "answers",
                List.of(Map.of("item", "item-2", "choice", "DISSENT", "condition", WORD + "-condition")));
        stated = post(party, "/statements", body);
    }

    void withdraw(String party) {
        post(party, "/withdrawals", Map.of("sawRevision", 1L));
    }

    boolean wasStated() {
        return stated;
    }

    /** Places where the canary's words or its choice can be read. */
    List<String> sightings() {
        List<String> found = new ArrayList<>();
        tables(found);
        topics(found);
        house.house.servers().mail().mails().stream().filter(mail -> tells(mail.bytes())).forEach(mail -> found.add(mail.file().toString()));
        Addresses.SERVICES.stream().filter(service -> tells(metrics(service))).forEach(service -> found.add("metrics of " + service));
        logs(found);
        return found;
    }

    private boolean post(String party, String what, Map<String, Object> body) {
        String path = branch.path("/assemblies/" + house.replay.assembly(branch) + "/ballot/parties/" + party + what);
        return house.rest.post(party, "voting", path, "canary" + what, body).status() == 201;
    }

    private void tables(List<String> found) {
        try (Connection connection = house.house.servers().database().superuser().getConnection()) {
            for (String table : Snapshot.column(connection, "select table_schema || '.' || table_name from information_schema.tables "
                    + "where table_schema in ('membership', 'assembly', 'voting', 'notification', 'audit')")) {
                String hits = Snapshot.column(connection, "select count(*) from " + table + " t where t::text like '%" + WORD
                        + "%' or t::text like '%" + hex(WORD) + "%' or t::text like '%DISSENT%'").get(0);
                if (!hits.equals("0")) {
                    found.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void topics(List<String> found) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, house.house.servers().broker().bootstrapServers()),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.concat(Topics.LOGGED.stream(), Topics.COMPACTED.stream())
                    .flatMap(topic -> consumer.partitionsFor(topic).stream()).map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> {
                    if (row.value() != null && (tells(row.value()) || tellsChoice(row.value()))) {
                        found.add(row.topic() + " " + row.offset());
                    }
                });
            }
        }
    }

    private void logs(List<String> found) {
        Path file = Path.of(System.getProperty("samstemt.log", "target/samstemt.log"));
        try {
            if (Files.exists(file) && tells(Files.readAllBytes(file))) {
                found.add(file.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] metrics(String service) {
        URI place = house.house.addresses().management().get(service).resolve("/actuator/prometheus");
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean tells(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains(WORD);
    }

    /** No event before the close names a choice. */
    private static boolean tellsChoice(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("\"DISSENT\"") || text.contains("\"ASSENT\"");
    }

    private static String hex(String word) {
        StringBuilder hex = new StringBuilder();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }
}
