package dk.samstemt.platform.probe;

import dk.samstemt.embedded.testing.LegalClock;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.platform.time.LegalTime;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeMachineIT {

    private static LegalTime time;

    @BeforeAll
    static void start() {
        time = Probe.bean(LegalTime.class);
    }

    private static HttpRequest.Builder endpoint() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/timemachine"));
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return Probe.send(endpoint().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    }

    private static String report() throws Exception {
        return Probe.send(endpoint().build()).body();
    }

    @Test
    void legalTimeIsWholeMillisecondsAndNeverGoesBack() {
        LegalClock clock = TestServers.shared().clock();
        Instant before = time.now();
        clock.moveTo(before.minus(1, ChronoUnit.DAYS));
        assertThat(time.now()).isAfterOrEqualTo(before);
        clock.moveTo(before.plus(1, ChronoUnit.HOURS));
        Instant after = time.now();
        assertThat(after).isAfterOrEqualTo(before.plus(1, ChronoUnit.HOURS)).isEqualTo(after.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void dueWorkRunsOnceLegalTimeHasComeAndNotBefore() throws Exception {
        ProbeTask.RUNS.clear();
        Instant due = time.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        ProbeTask.due = due;
        assertThat(report()).contains("\"nextDue\":\"" + due + "\"");
        Awaitility.await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(ProbeTask.RUNS::isEmpty);
        TestServers.shared().clock().moveTo(due);
        assertThat(post("{\"operation\":\"sync\"}").statusCode()).isEqualTo(200);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> ProbeTask.RUNS.size() == 1);
        assertThat(ProbeTask.RUNS.get(0)).isAfterOrEqualTo(due);
        assertThat(ProbeTask.TOLD).isNotEmpty().last().satisfies(told -> assertThat(told).isAfterOrEqualTo(due));
    }

    @Test
    void itTellsWhenTheServiceIsAtRest() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> report().contains("\"idle\":true"));
    }

    @Test
    void onlyKnownOperationsAndOnlyTheOwnerMoves() throws Exception {
        assertThat(post("{\"operation\":\"explode\"}").statusCode()).isEqualTo(400);
        assertThat(post("{\"to\":\"2099-01-01T00:00:00.0001Z\"}").statusCode()).as("finer than a millisecond").isEqualTo(400);
        assertThat(post("{\"to\":\"yesterday\"}").statusCode()).isEqualTo(400);
        assertThat(post("{\"to\":\"2030-01-01T00:00:00.000Z\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void anInstallationWithTheTimeMachineRunsNoServiceWithoutIt() {
        assertThatThrownBy(() -> Probe.start("notification", "--samstemt.time-machine=false"))
                .hasStackTraceContaining("the installation was made with the time machine");
    }
}
