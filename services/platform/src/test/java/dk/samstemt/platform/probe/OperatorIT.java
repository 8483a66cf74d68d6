package dk.samstemt.platform.probe;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Records;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sees: all of the installation as its administrator, else what is of his associations. */
class OperatorIT {

    private static final String MINE = "opr-mine";
    private static final String THEIRS = "opr-theirs";
    private static String operator;
    private static String administrator;

    @BeforeAll
    static void start() throws Exception {
        Probe.running();
        operator = TestServers.shared().token("ole");
        administrator = TestServers.shared().token(TestServers.ADMINISTRATOR);
        Wire.state(Topics.LOGINS, "per-ole", 1, Records.canonical(new Login(MINE, "per-ole", "oidc", "ole")));
        Wire.membership(MINE, Wire.event("evt-" + MINE, MINE, 1, new RoleGranted("grt-ole", "per-ole", "operator", null, null, Instant.parse("2023-10-01T00:00:00.000Z"), null)));
        dies(MINE, 2);
        dies(THEIRS, 1);
        Wire.membership("nonsense", "not json either".getBytes());
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(seen(administrator)).contains(MINE, THEIRS, "\"key\":\"nonsense\""));
    }

    private static void dies(String association, long sequence) throws Exception {
        Wire.membership(association, Wire.event("evt-dies-" + association, "membership.unheard-of.v9", association, sequence, Map.of()));
    }

    private static String seen(String token) throws Exception {
        return Probe.send(WebIT.as(token, "/api/v1/operations/dead-letters").build()).body();
    }

    private static String alarms(String token) throws Exception {
        return Probe.send(WebIT.as(token, "/api/v1/operations/alarms").header("Accept-Language", "en").build()).body();
    }

    private static int retry(String token, String association) throws Exception {
        long id = Probe.jdbc().sql("select id from dead_letter where key = :key").param("key", association).query(Long.class).single();
        return Probe.send(WebIT.as(token, "/api/v1/operations/dead-letters/" + id + "/retry").header("Idempotency-Key", WebIT.key())
                .POST(BodyPublishers.noBody()).build()).statusCode();
    }

    @Test
    void anOperatorSeesAndRetriesWhatIsOfHisAssociationsOnly() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(seen(operator)).contains(MINE));
        assertThat(seen(operator)).doesNotContain(THEIRS).doesNotContain("nonsense");
        assertThat(retry(operator, THEIRS)).isEqualTo(404);
        assertThat(retry(operator, MINE)).isEqualTo(202);
        assertThat(retry(administrator, THEIRS)).isEqualTo(202);
    }

    @Test
    void howMuchWaitsIsANumberForOperatorsAndForNobodyElse() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(seen(operator)).contains(MINE));
        String backlog = "/api/v1/operations/backlog";
        assertThat(Probe.send(WebIT.as(operator, backlog).build()).body()).matches("\\{\"refused\":\\d+,(\"since\":\"[^\"]+\",)?\"waiting\":\\d+}");
        assertThat(Probe.send(WebIT.as(TestServers.shared().token("opr-stranger"), backlog).build()).statusCode()).isEqualTo(403);
    }

    @Test
    void aClockThatIsOffIsSeenByTheOperatorTheHealthAndTheMeter() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(alarms(operator)).isEqualTo("[]"));
        skew("PT90S");
        try {
            assertThat(alarms(operator)).contains("\"code\":\"clock-off\"").contains("The clock of this machine is ");
            assertThat(health(operator)).containsPattern("\"clock\":\\{\"details\":\\{\"differenceMillis\":(89|90)\\d{3},\"alarm\":true\\},\"status\":\"UP\"");
            assertThat(management("prometheus")).containsPattern("samstemt_clock_difference_milliseconds\\S* (89|90)\\d{3}");
            assertThat(management("prometheus")).containsPattern("samstemt_alarms\\S* 1");
        } finally {
            skew("PT0S");
        }
        assertThat(alarms(operator)).isEqualTo("[]");
    }

    @Test
    void thatTheServiceLivesIsToldToAnyoneInsideAndWhatItIsMadeOfToOperatorsOnly() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(health(operator))
                .containsPattern("\"outbox\":\\{\"details\":\\{\"waiting\":\\d+,\"refused\":\\d+,\"alarm\":(true|false)")
                .containsPattern("\"inbox\":\\{\"details\":\\{\"waiting\":\\d+,\"dead\":[1-9]\\d*,\"alarm\":true\\}")
                .containsPattern("\"broker\":\\{\"details\":\\{\"alarm\":false,\"behind\":\\d+\\}").contains("\"db\":", "\"diskSpace\":"));
        assertThat(health(administrator)).contains("\"outbox\":");
        assertThat(management("health")).contains("\"status\":\"UP\"").doesNotContain("components", "diskSpace");
        assertThat(health(TestServers.shared().token("opr-stranger"))).contains("\"status\":\"UP\"").doesNotContain("components", "diskSpace");
        assertThat(health(TestServers.shared().serviceToken())).doesNotContain("components");
        assertThat(Probe.send(asked("health", "nonsense").build()).statusCode()).isEqualTo(401);
    }

    private static String health(String token) throws Exception {
        return Probe.send(asked("health", token).build()).body();
    }

    private static HttpRequest.Builder asked(String endpoint, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/" + endpoint)).header("Authorization", "Bearer " + token);
    }

    private static void skew(String by) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/timemachine"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"skew\":\"" + by + "\"}")).build();
        assertThat(Probe.send(request).statusCode()).isEqualTo(200);
    }

    private static String management(String endpoint) throws Exception {
        return Probe.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/" + endpoint)).build()).body();
    }
}
