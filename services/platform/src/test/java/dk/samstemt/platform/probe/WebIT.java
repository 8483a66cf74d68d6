package dk.samstemt.platform.probe;

import dk.samstemt.embedded.testing.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class WebIT {

    static final String ROWS = "/api/v1/associations/" + Probe.ASSOCIATION + "/probe/rows";
    private static String administrator;

    @BeforeAll
    static void start() {
        Probe.running();
        administrator = TestServers.shared().token(TestServers.ADMINISTRATOR);
    }

    static HttpRequest.Builder write(String path, String body) {
        return as(administrator, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder as(String token, String path) {
        return Probe.request(path).header("Authorization", "Bearer " + token);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static HttpResponse<String> keyed(String path, String body) throws Exception {
        return Probe.send(write(path, body).header("Idempotency-Key", key()).build());
    }

    static void isProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/" + slug + "\"").doesNotContain("dk.samstemt").doesNotContain("Exception");
    }

    @Test
    void withoutATokenOneIsAskedToLogIn() throws Exception {
        isProblem(Probe.send(Probe.request(ROWS).build()), 401, "unauthenticated");
        isProblem(Probe.send(as("nonsense", ROWS).build()), 401, "unauthenticated");
    }

    @Test
    void aStrangerFindsNothing() throws Exception {
        String stranger = TestServers.shared().token("stranger");
        isProblem(Probe.send(as(stranger, "/api/v1/associations/" + Probe.ASSOCIATION + "/probe/read").build()), 404, "not-found");
        isProblem(Probe.send(as(stranger, "/api/v1/operations/dead-letters").build()), 403, "forbidden");
        isProblem(Probe.send(as(administrator, "/api/v1/nothing").build()), 404, "not-found");
        isProblem(Probe.send(as(administrator, "/nothing").build()), 404, "not-found");
    }

    @Test
    void aRoleWithoutTheActionIsForbidden() throws Exception {
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/probe/read").build()), 403, "forbidden");
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/bytes/00").build()), 403, "forbidden");
        assertThat(Probe.send(as(TestServers.shared().serviceToken(), "/api/v1/associations/x/bytes/00").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void aWriteNeedsAKey() throws Exception {
        isProblem(Probe.send(write(ROWS, "{\"text\":\"a\"}").build()), 400, "idempotency-key-missing");
        isProblem(Probe.send(write(ROWS, "{\"text\":\"a\"}").header("Idempotency-Key", "x".repeat(300)).build()), 400, "idempotency-key-missing");
    }

    @Test
    void theSameKeyGivesTheSameAnswerOnce() throws Exception {
        HttpRequest request = write(ROWS, "{\"text\":\"once\"}").header("Idempotency-Key", key()).build();
        HttpResponse<String> first = Probe.send(request);
        HttpResponse<String> second = Probe.send(request);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("etag")).contains("\"1\"");
        assertThat(second.headers().firstValue("idempotency-replayed")).contains("true");
        assertThat(rows("once")).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() throws Exception {
        String key = key();
        assertThat(Probe.send(write(ROWS, "{\"text\":\"b\"}").header("Idempotency-Key", key).build()).statusCode()).isEqualTo(201);
        isProblem(Probe.send(write(ROWS, "{\"text\":\"c\"}").header("Idempotency-Key", key).build()), 422, "idempotency-key-reused");
    }

    @Test
    void aRefusedWriteLeavesNothing() throws Exception {
        isProblem(keyed(ROWS, "{\"text\":\"refuse\"}"), 409, "conflict");
        assertThat(rows("refuse")).isZero();
    }

    static long rows(String text) {
        return Probe.jdbc().sql("select count(*) from probe_row where text = :text").param("text", text).query(Long.class).single();
    }

    @Test
    void aSealedAnswerIsRebuiltAndNeverStored() throws Exception {
        String key = key();
        HttpRequest request = write("/api/v1/associations/x/probe/sealed", "{\"text\":\"canary-4711\"}").header("Idempotency-Key", key).build();
        assertThat(Probe.send(request).statusCode()).isEqualTo(201);
        assertThat(Probe.send(request).body()).contains("rebuilt").contains("reference-7");
        String stored = Probe.jdbc().sql("select to_jsonb(i)::text from idempotency i where key = :key").param("key", key).query(String.class).single();
        assertThat(stored).contains("reference-7").doesNotContain("canary").contains("\"body\": null");
    }

    @Test
    void theSameKeyTwiceAtOnceIsToldToWait() throws Exception {
        HttpRequest request = write("/api/v1/associations/x/probe/slow", "{}").header("Idempotency-Key", key()).build();
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> unchecked(request));
        ProbeController.ENTERED.await();
        HttpResponse<String> second = Probe.send(request);
        ProbeController.RELEASED.countDown();
        isProblem(second, 409, "request-in-progress");
        assertThat(second.headers().firstValue("retry-after")).contains("1");
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(Probe.send(request).headers().firstValue("idempotency-replayed")).contains("true");
    }

    private static HttpResponse<String> unchecked(HttpRequest request) {
        try {
            return Probe.send(request);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aBrokenServerTellsNothingOfItself() throws Exception {
        isProblem(Probe.send(as(administrator, "/api/v1/associations/x/probe/broken").build()), 500, "internal");
    }

    @Test
    void whileTheDatabaseIsAwayOneIsAskedToComeBack() throws Exception {
        String path = "/api/v1/associations/x/probe/parties/ku";
        TestServers.shared().servers().database().stop();
        try {
            HttpResponse<String> away = Probe.send(as(administrator, path).build());
            isProblem(away, 503, "unavailable");
            assertThat(away.headers().firstValue("retry-after")).isPresent();
            isProblem(keyed(ROWS, "{\"text\":\"away\"}"), 503, "unavailable");
        } finally {
            TestServers.shared().servers().database().start();
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Probe.send(as(administrator, path).build()).statusCode()).isEqualTo(403));
    }

    @Test
    void anEditNamesItsVersion() throws Exception {
        String path = "/api/v1/associations/x/probe/versioned";
        HttpRequest.Builder edit = as(administrator, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}"));
        isProblem(Probe.send(edit.copy().header("Idempotency-Key", key()).build()), 428, "precondition-required");
        isProblem(Probe.send(edit.copy().header("Idempotency-Key", key()).header("If-Match", "*").build()), 400, "bad-request");
        HttpResponse<String> stale = Probe.send(edit.copy().header("Idempotency-Key", key()).header("If-Match", "\"2\"").build());
        isProblem(stale, 412, "stale");
        assertThat(stale.headers().firstValue("etag")).contains("\"3\"");
        assertThat(Probe.send(edit.copy().header("Idempotency-Key", key()).header("If-Match", "\"3\"").build()).body()).isEqualTo("{\"version\":4}");
    }

    @Test
    void bodiesAreReadStrictly() throws Exception {
        isProblem(keyed(ROWS, "{\"text\":\"a\",\"text\":\"b\"}"), 400, "malformed-json");
        isProblem(keyed(ROWS, "{\"text\":\"a\"}{}"), 400, "malformed-json");
        HttpResponse<String> unknown = keyed(ROWS, "{\"text\":\"a\",\"inner\":{\"weight\":9}}");
        isProblem(unknown, 422, "invalid-body");
        assertThat(unknown.body()).contains("\"code\":\"unknown-field\"", "\"pointer\":\"/inner/weight\"");
        assertThat(keyed(ROWS, "{\"text\":7}").body()).contains("\"code\":\"wrong-type\"", "\"pointer\":\"/text\"");
        assertThat(keyed(ROWS, "{}").body()).contains("\"code\":\"missing\"", "\"pointer\":\"/text\"");
        isProblem(keyed(ROWS, "[]"), 422, "invalid-body");
        isProblem(keyed(ROWS, "{\"text\":\"" + "x".repeat(300_000) + "\"}"), 413, "too-large");
    }

    @Test
    void methodMediaTypeAndFormatAreProblemsToo() throws Exception {
        HttpResponse<String> method = Probe.send(as(administrator, ROWS).header("Idempotency-Key", key()).DELETE().build());
        isProblem(method, 405, "method-not-allowed");
        assertThat(method.headers().firstValue("allow")).contains("POST");
        isProblem(Probe.send(as(administrator, ROWS).header("Content-Type", "text/plain").header("Idempotency-Key", key()).POST(BodyPublishers.ofString("{}")).build()), 415, "unsupported-media-type");
        isProblem(Probe.send(write("/api/v1/associations/x/probe/rows", "{\"text\":\"a\"}").header("Accept", "image/png").header("Idempotency-Key", key()).build()), 406, "not-acceptable");
    }

    @Test
    void problemsSpeakDanishUnlessAskedForEnglish() throws Exception {
        assertThat(Probe.send(Probe.request(ROWS).build()).body()).contains("Log ind");
        assertThat(Probe.send(Probe.request(ROWS).header("Accept-Language", "zz").build()).body()).contains("Log ind");
        assertThat(Probe.send(Probe.request(ROWS).header("Accept-Language", "en-GB").build()).body()).contains("Log in\"");
        assertThat(Probe.send(Probe.request("/problems/stale").header("Accept", "text/html").build()).body()).contains("<h1>Der er ændret siden</h1>");
        assertThat(Probe.send(Probe.request("/problems").header("Accept-Language", "en").build()).body()).contains("/problems/stale");
        isProblem(Probe.send(Probe.request("/problems/none").build()), 404, "not-found");
    }

    @Test
    void theInterfaceIsDescribed() throws Exception {
        HttpResponse<String> answer = Probe.send(Probe.request("/v3/api-docs").build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/probe/rows", "Idempotency-Key", "If-Match", "\"x-action\"", "application/problem+json")
                .doesNotContain("\"caller\",\"in\"");
    }

    @Test
    void theCorrelationComesBack() throws Exception {
        assertThat(Probe.send(Probe.request(ROWS).header("X-Correlation-Id", "abc-1").build()).headers().firstValue("x-correlation-id")).contains("abc-1");
    }

    @Test
    void onlyTheManagementPortShowsHealth() throws Exception {
        HttpRequest health = HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/health")).build();
        assertThat(Probe.send(health).statusCode()).isEqualTo(200);
        HttpRequest env = HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + Probe.managementPort() + "/actuator/env")).build();
        assertThat(Probe.send(env).statusCode()).isIn(401, 404);
        assertThat(Probe.send(Probe.request("/actuator/health").build()).statusCode()).isIn(401, 404);
    }
}
