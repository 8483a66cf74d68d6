package dk.samstemt.platform.probe;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Records;
import dk.samstemt.platform.time.TimeMachineEndpoint;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class AccessIT {

    private static final Instant FROM = Instant.parse("2023-10-01T00:00:00.000Z");
    private static final Instant PAST = Instant.parse("2023-10-02T00:00:00.000Z");
    private static String anna;

    @BeforeAll
    static void start() throws Exception {
        Probe.running();
        anna = TestServers.shared().token("anna");
        bind("acc-one", "per-1", 1);
    }

    private static void bind(String association, String person, long revision) throws Exception {
        Wire.state(Topics.LOGINS, person, revision, Records.canonical(new Login(association, person, "oidc", "anna")));
    }

    private static void becomes(String path, int status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(get(path)).isEqualTo(status));
    }

    private static int get(String path) throws Exception {
        return Probe.send(Probe.request("/api/v1/associations/" + path).header("Authorization", "Bearer " + anna).build()).statusCode();
    }

    private static void tell(String association, long sequence, Record data) throws Exception {
        Wire.membership(association, Wire.event("evt-" + association + sequence, association, sequence, data));
    }

    @Test
    void rolesAndMandatesComeAndGoWithMembershipsEvents() throws Exception {
        assertThat(get("acc-one/probe/read")).isEqualTo(404);
        tell("acc-one", 1, new RoleGranted("grt-1", "per-1", "auditor", null, null, FROM, null));
        becomes("acc-one/probe/read", 200);
        assertThat(get("acc-one/probe/parties/ku")).isEqualTo(403);
        tell("acc-one", 2, new MandateGranted("man-1", "per-1", "ku", FROM, null));
        becomes("acc-one/probe/parties/ku", 200);
        assertThat(get("acc-one/probe/parties/dtu")).isEqualTo(404);
        assertThat(get("acc-two/probe/read")).isEqualTo(404);
        tell("acc-one", 3, new MandateEnded("man-1", "per-1", "ku", PAST));
        becomes("acc-one/probe/parties/ku", 403);
        tell("acc-one", 4, new RoleEnded("grt-1", "per-1", PAST));
        becomes("acc-one/probe/read", 404);
    }

    @Test
    void aLaterMandateDoesNotHoldYetAndAMandateMakesARepresentative() throws Exception {
        bind("acc-three", "per-3", 1);
        tell("acc-three", 1, new MandateGranted("man-3", "per-3", "ruc", Instant.parse("2033-01-01T00:00:00.000Z"), null));
        tell("acc-three", 2, new MandateGranted("man-4", "per-3", "cbs", FROM, null));
        becomes("acc-three/probe/parties/cbs", 200);
        assertThat(get("acc-three/probe/parties/ruc")).isEqualTo(404);
    }

    @Test
    void whoseMandateHasEndedIsNotToldAgainWhatHeWasTold() throws Exception {
        bind("acc-five", "per-5", 1);
        tell("acc-five", 1, new MandateGranted("man-5", "per-5", "ku", FROM, null));
        becomes("acc-five/probe/parties/ku", 200);
        var note = Probe.request("/api/v1/associations/acc-five/probe/parties/ku/notes").header("Authorization", "Bearer " + anna)
                .header("Idempotency-Key", "note-" + Instant.now()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"for ku only\"}"));
        assertThat(Probe.send(note.build()).statusCode()).isEqualTo(201);
        HttpResponse<String> again = Probe.send(note.copy().build());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).contains("for ku only");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        tell("acc-five", 2, new MandateEnded("man-5", "per-5", "ku", PAST));
        becomes("acc-five/probe/parties/ku", 404);
        HttpResponse<String> after = Probe.send(note.copy().build());
        assertThat(after.statusCode()).isEqualTo(404);
        assertThat(after.body()).doesNotContain("for ku only");
    }

    @Test
    void anOlderBindingDoesNotWinAndAnErasedOneIsGone() throws Exception {
        bind("acc-four", "per-4", 5);
        Wire.state(Topics.LOGINS, "per-4", 4, Records.canonical(new Login("acc-four", "per-4", "oidc", "someone-else")));
        tell("acc-four", 1, new RoleGranted("grt-4", "per-4", "auditor", null, null, FROM, null));
        becomes("acc-four/probe/read", 200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Boolean.TRUE.equals(Probe.bean(TimeMachineEndpoint.class).report().get("idle")));
        assertThat(get("acc-four/probe/read")).isEqualTo(200);
        Wire.state(Topics.LOGINS, "per-4", 6, null);
        becomes("acc-four/probe/read", 404);
    }
}
