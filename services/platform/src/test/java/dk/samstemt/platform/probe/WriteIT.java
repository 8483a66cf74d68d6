package dk.samstemt.platform.probe;

import static dk.samstemt.platform.probe.WebIT.ROWS;
import static dk.samstemt.platform.probe.WebIT.as;
import static dk.samstemt.platform.probe.WebIT.isProblem;
import static dk.samstemt.platform.probe.WebIT.key;
import static dk.samstemt.platform.probe.WebIT.keyed;
import static dk.samstemt.platform.probe.WebIT.rows;
import static dk.samstemt.platform.probe.WebIT.write;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.embedded.testing.TestServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Ways around a write: another's key, another spelling of the path, a fault in the middle, input that only the database refuses. */
class WriteIT {

    private static String administrator;

    @BeforeAll
    static void start() {
        WebIT.start();
        administrator = TestServers.shared().token(TestServers.ADMINISTRATOR);
    }

    @Test
    void nobodyGetsAnothersAnswerByItsKey() throws Exception {
        HttpRequest.Builder mine = write(ROWS, "{\"text\":\"mine\"}").header("Idempotency-Key", key());
        assertThat(Probe.send(mine.build()).statusCode()).isEqualTo(201);
        HttpResponse<String> stranger = Probe.send(mine.copy().setHeader("Authorization", "Bearer " + TestServers.shared().token("stranger")).build());
        isProblem(stranger, 404, "not-found");
        assertThat(stranger.headers().firstValue("idempotency-replayed")).isEmpty();
        isProblem(Probe.send(mine.copy().uri(Probe.request("/api/v1/associations/x/probe/rows").build().uri()).build()), 422, "idempotency-key-reused");
    }

    @Test
    void anotherSpellingOfThePathIsNoWayAroundTheKey() throws Exception {
        isProblem(Probe.send(write(ROWS.replace("/api/", "/%61pi/"), "{\"text\":\"around\"}").build()), 400, "idempotency-key-missing");
        assertThat(rows("around")).isZero();
    }

    @Test
    void whatBreaksAfterTellingHasToldNothing() throws Exception {
        isProblem(keyed("/api/v1/associations/x/probe/half", "{\"text\":\"broken\"}"), 500, "internal");
        assertThat(Probe.jdbc().sql("select count(*) from outbox where value like '%broken%'::bytea").query(Long.class).single()).isZero();
        assertThat(keyed("/api/v1/associations/x/probe/half", "{\"text\":\"whole\"}").statusCode()).isEqualTo(200);
        assertThat(Probe.jdbc().sql("select count(*) from outbox where value like '%whole%'::bytea").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whatTheDatabaseCannotHoldIsTheSendersFaultAndWhatIsMissingComesLater() throws Exception {
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/probe/found?text=a%00b").build()), 400, "bad-request");
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/probe/found?text=%C3%28").build()), 400, "bad-request");
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/probe/early").build()), 503, "unavailable");
    }
}
