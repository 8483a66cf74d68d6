package dk.samstemt.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.audit.testkit.House;
import dk.samstemt.audit.testkit.TheLog;
import dk.samstemt.audit.testkit.Wire;
import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Events from a real broker into the real table. Each test has its own association. */
class DecisionLogIT {

    @Test
    void every_event_is_appended_once_with_the_very_bytes_of_its_producer() {
        Envelope event = Wire.event("log-bytes/a1", 1, new RollRequested("a1", "2023-11-14"));
        Map<String, Object> tree = Records.tree(event);
        tree.put("laterMember", "of a newer producer");
        byte[] bytes = Json.canonical(tree);
        Wire.send(event, bytes);
        Wire.send(event, bytes);
        byte[] second = Wire.send(Wire.event("log-bytes/a1", 2, new RollRequested("a1", "2023-11-15")));

        List<TheLog.Row> log = TheLog.withSize("log-bytes", 2);

        assertThat(log).extracting(TheLog.Row::sequence).containsExactly(1L, 2L);
        assertThat(log.get(0).bytes()).isEqualTo(bytes);
        assertThat(log.get(0).leafHash()).isEqualTo(Digests.leafHash(bytes));
        assertThat(log.get(1).bytes()).isEqualTo(second);
    }

    @Test
    void a_key_is_appended_in_the_order_of_its_numbers_however_they_arrive() {
        for (int number : new int[] {3, 1, 4, 2}) {
            Wire.send(Wire.event("log-order/a1", number, new RollRequested("a" + number, "2023-11-14")));
        }
        Wire.send(Wire.event("log-order/b1", 1, new RollRequested("b1", "2023-11-14")));

        List<TheLog.Row> log = TheLog.withSize("log-order", 5);

        assertThat(log).filteredOn(row -> row.key().endsWith("a1")).extracting(TheLog.Row::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(log).extracting(TheLog.Row::position).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_event_of_a_type_nobody_here_knows_is_appended_all_the_same() {
        byte[] bytes = Wire.send(Wire.event("log-unknown", 1, "voting.something-new.v7", Map.of("x", "y")));

        assertThat(TheLog.withSize("log-unknown", 1)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("voting.something-new.v7");
            assertThat(row.bytes()).isEqualTo(bytes);
        });
    }

    @Test
    void names_and_addresses_never_reach_the_log() {
        Wire.state(Topics.CONTACTS, "per-canary", 1, new Contact("log-contacts", "per-canary", "Canary Kanarie", "canary@example.org", "da"));
        Wire.send(Wire.event("log-contacts", 1, "membership.something.v1", Map.of()));

        assertThat(TheLog.withSize("log-contacts", 1)).extracting(TheLog.Row::topic).containsExactly("membership.v1");
        assertThat(House.database("app").sql("SELECT count(*) FROM log_entry WHERE position(:canary in bytes) > 0")
                .param("canary", "canary@example.org".getBytes(StandardCharsets.UTF_8)).query(Integer.class).single()).isZero();
    }

    @Test
    void reading_every_topic_again_from_the_beginning_changes_nothing() {
        Wire.send(Wire.event("log-replay/a1", 1, new RollRequested("a1", "2023-11-14")));
        TheLog.withSize("log-replay", 1);
        atRest();
        List<Map<String, Object>> before = whole();

        assertThat(House.timeMachine(Map.of("operation", "replay")).statusCode()).isEqualTo(200);
        atRest();

        assertThat(whole()).isEqualTo(before);
    }

    @Test
    void two_events_under_one_number_are_an_alarm_and_the_first_stands() {
        byte[] first = Wire.send(Wire.event("log-two/a1", 1, new RollRequested("a1", "2023-11-14")));
        TheLog.withSize("log-two", 1);
        Wire.send(Wire.event("log-two/a1", 1, new RollRequested("a1", "2023-11-30")));
        Wire.send(Wire.event("log-two/a2", 1, new RollRequested("a2", "2023-11-14")));

        assertThat(TheLog.withSize("log-two", 2)).extracting(TheLog.Row::key).containsExactly("log-two/a1", "log-two/a2");
        assertThat(TheLog.of("log-two").get(0).bytes()).isEqualTo(first);
    }

    private static List<Map<String, Object>> whole() {
        return House.database("app").sql("SELECT association, position, id, leaf_hash, appended_at::text FROM log_entry ORDER BY 1, 2").query().listOfRows();
    }

    private static void atRest() {
        await().atMost(Duration.ofSeconds(30)).until(() -> Boolean.TRUE.equals(House.report().get("idle")));
    }
}
