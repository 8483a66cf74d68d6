package dk.samstemt.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.audit.testkit.House;
import dk.samstemt.audit.testkit.TheLog;
import dk.samstemt.audit.testkit.Wire;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.voting.BallotOpened;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

class LogApiIT {

    private static final String LOG = "/api/v1/associations/api-a/log";
    private static final List<String> ROLES = List.of("auditor", "secretariat", "representative");

    @BeforeAll
    static void peopleAndEvents() {
        long sequence = 0;
        for (String role : ROLES) {
            Wire.state(Topics.LOGINS, "per-api-" + role, 1, new Login("api-a", "per-api-" + role, "oidc", "api-" + role));
            Wire.send(Wire.event("api-a", ++sequence, new RoleGranted("grt-" + role, "per-api-" + role, role, null, null, Instant.EPOCH, null)));
        }
        for (int number = 1; number <= 4; number++) {
            Wire.send(Wire.event("api-a/a1", number, new RollRequested("a1", "2023-11-1" + number)));
        }
        Wire.send(Wire.event("api-b/b1", 1, new RollRequested("b1", "2023-11-14")));
        TheLog.withSize("api-a", 7);
        TheLog.withSize("api-b", 1);
        ROLES.forEach(role -> await().atMost(Duration.ofSeconds(20)).until(() -> get(role, "").status() == (role.equals("representative") ? 403 : 200)));
    }

    @Test
    void it_is_read_page_by_page_with_the_exact_bytes() {
        Answer first = get("auditor", "?key=api-a/a1&limit=3");
        Answer second = get("auditor", "?key=api-a/a1&limit=3&after=" + first.body().get("next"));

        assertThat(get("auditor", "").status()).isEqualTo(200);
        assertThat(entries(first)).hasSize(3);
        assertThat(entries(second)).hasSize(1);
        assertThat(second.body().get("next")).isNull();
        TheLog.Row stored = TheLog.of("api-a").stream().filter(row -> row.key().equals("api-a/a1")).findFirst().orElseThrow();
        assertThat(Base64.getDecoder().decode((String) entries(first).get(0).get("bytes"))).isEqualTo(stored.bytes());
    }

    @Test
    void an_entry_is_found_by_its_leaf_hash_in_its_own_association_only() {
        TheLog.Row here = TheLog.of("api-a").get(0);
        TheLog.Row there = TheLog.of("api-b").get(0);

        assertThat(get("secretariat", "/" + here.leafHash()).body().get("position")).isEqualTo(here.position());
        assertThat(get("secretariat", "/" + there.leafHash()).status()).isEqualTo(404);
        assertThat(get("secretariat", "/none").status()).isEqualTo(404);
        assertThat(House.get("/api/v1/associations/api-b/log", House.SERVERS.token("api-auditor")).statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_narrowed_to_a_type_an_actor_and_a_span_of_legal_time() {
        assertThat(entries(get("auditor", "?type=assembly.roll-requested.v1"))).hasSize(4).allMatch(entry -> entry.get("key").equals("api-a/a1"));
        assertThat(entries(get("auditor", "?type=membership.role-granted.v1&limit=2"))).hasSize(2);
        assertThat(entries(get("auditor", "?actor=assembly&type=membership.role-granted.v1"))).isEmpty();
        assertThat(entries(get("auditor", "?actor=" + actor()))).hasSizeGreaterThanOrEqualTo(4);
        String third = occurred(2);
        assertThat(entries(get("auditor", "?key=api-a/a1&from=" + third))).hasSize(2);
        assertThat(entries(get("auditor", "?key=api-a/a1&until=" + third))).hasSize(2);
        assertThat(entries(get("auditor", "?key=api-a/a1&from=" + third + "&until=" + third))).isEmpty();
    }

    @Test
    void it_is_narrowed_to_a_party_that_an_event_names_alone_or_among_others_and_never_by_what_people_wrote() {
        Wire.send(Wire.event("api-a/p1", 1, new WaiverRecorded("p1", "dtu", "2023-11-01", "0".repeat(64))));
        Wire.send(Wire.event("api-a/p1", 1, new BallotOpened("p1", Instant.EPOCH, List.of("item-1"), List.of("cbs", "dtu", "ruc"))));
        Wire.send(Wire.event("api-a/p1", 2, "assembly.something-newer.v1", Map.of("note", "told,\"dtu\",by phone", "dtu", "x", "whoever", List.of(Map.of("of", "ruc")))));
        TheLog.withSize("api-a", 10);
        assertThat(entries(get("auditor", "?party=dtu"))).extracting(entry -> entry.get("type")).containsExactly("assembly.waiver-recorded.v1", "voting.ballot-opened.v1");
        assertThat(entries(get("auditor", "?party=ruc&type=assembly.something-newer.v1"))).hasSize(1);
        assertThat(entries(get("auditor", "?party=ruc&limit=1"))).hasSize(1);
        assertThat(entries(get("auditor", "?party=kkr-sjaelland"))).isEmpty();
    }

    /** Each of the four about the assembly happened at a moment of its own. */
    private static String occurred(int index) {
        return (String) envelope(index).get("occurredAt");
    }

    private static String actor() {
        return (String) ((Map<?, ?>) envelope(0).get("actor")).get("ref");
    }

    private static Map<?, ?> envelope(int index) {
        byte[] bytes = TheLog.of("api-a").stream().filter(row -> row.key().equals("api-a/a1")).toList().get(index).bytes();
        return (Map<?, ?>) dk.samstemt.json.Json.read(bytes);
    }

    @Test
    void what_the_database_reads_from_the_bytes_is_what_they_say_and_data_cannot_pretend_otherwise() {
        Wire.send(Wire.event("api-c/c1", 1, "assembly.something-newer.v1", Map.of("note", "x\"occurredAt\":\"1999-01-01T00:00:00.000Z\"", "occurredAt", "1999-01-01T00:00:00.000Z")));
        TheLog.Row row = TheLog.withSize("api-c", 1).get(0);
        String read = House.database("app").sql("SELECT occurred_at FROM log_entry WHERE association = 'api-c'").query(String.class).single();
        assertThat(read).isEqualTo(((Map<?, ?>) dk.samstemt.json.Json.read(row.bytes())).get("occurredAt")).doesNotStartWith("1999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?type=A%20B", "?actor=%27--", "?party=%27--", "?party=", "?from=2023-11-14", "?until=yesterday", "?from=%2B99999-01-01T00:00:00Z"})
    void a_filter_that_cannot_be_is_refused(String query) {
        assertThat(get("auditor", query).status()).isEqualTo(422);
    }

    @Test
    void a_representative_does_not_read_the_log() {
        assertThat(get("representative", "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=ten", "?after=-1", "?after=x", "?limit=1000000000000"})
    void a_page_that_cannot_be_is_refused(String query) {
        assertThat(get("auditor", query).status()).isEqualTo(422);
    }

    private record Answer(int status, Map<?, ?> body) {
    }

    private static Answer get(String role, String query) {
        var answer = House.get(LOG + query, House.SERVERS.token("api-" + role));
        return new Answer(answer.statusCode(), House.json(answer));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Answer answer) {
        return (List<Map<String, Object>>) answer.body().get("entries");
    }
}
