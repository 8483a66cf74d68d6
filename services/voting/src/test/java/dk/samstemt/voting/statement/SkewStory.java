package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.platform.time.RealTime;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's clock is wrong: legal time alone decides what is in time and when a ballot closes. */
class SkewStory {
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "beta", "ku");

    @AfterEach
    void right() throws Exception {
        skew(Duration.ZERO);
    }

    private void skew(Duration by) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(at.managementUrl() + "/actuator/timemachine"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{\"skew\":\"" + by + "\"}")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT90S", "-PT90S", "PT1H", "-PT1H"})
    void a_clock_that_is_off_neither_closes_early_nor_takes_what_is_late(Duration off) throws Exception {
        Instant deadline = at.now().plusSeconds(25);
        BallotId id = Assemblies.open(at, "beta", deadline);
        Instant right = RealTime.now();
        skew(off);
        assertThat(Duration.between(right, RealTime.now()).minus(off).abs()).isLessThan(Duration.ofSeconds(20));
        Client.Reply inTime = ku.state(id, "ku", 0, "ASSENT");
        assertThat(inTime.status()).as(inTime.text()).isEqualTo(201);
        assertThat(Instant.parse((String) inTime.tree().get("receivedAt"))).isBefore(deadline).isAfter(deadline.minusSeconds(26));
        assertThat(ku.get(id, "").tree()).containsEntry("state", "OPEN");
        at.servers().clock().moveTo(deadline);
        assertThat(ku.state(id, "ku", 1, "DISSENT").tree()).containsEntry("rule", "GA-16");
        Assemblies.orderClosing(at, id);
        Assemblies.await(at, id, Ballot.State.CLOSED);
        assertThat(Told.of(at, id, BallotClosed.class).get(0).statements()).hasSize(1);
        assertThat(Told.envelopes(at, id, BallotClosed.class).get(0).occurredAt()).isAfterOrEqualTo(deadline).isBefore(deadline.plusSeconds(40));
    }
}
