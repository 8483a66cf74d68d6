package dk.samstemt.platform.probe;

import dk.samstemt.embedded.testing.TestServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every endpoint refuses whatever it is about: hosts, parameters, encodings, values of JSON, and callers in a hurry. */
class MannersIT {

    private static final String FOUND = "/api/v1/associations/" + Probe.ASSOCIATION + "/probe/found";
    private static String administrator;

    @BeforeAll
    static void start() {
        WebIT.start();
        administrator = TestServers.shared().token(TestServers.ADMINISTRATOR);
    }

    private static String raw(String head) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Probe.port()); InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aHostThatIsNotOursIsUnknown() throws Exception {
        assertThat(raw("GET /problems HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 400").contains("/problems/unknown-host").doesNotContain("evil");
        assertThat(raw("GET /problems HTTP/1.1\r\nHost: LocalHost\r\nX-Forwarded-Host: evil.example\r\n")).startsWith("HTTP/1.1 200").doesNotContain("evil");
        assertThat(raw("GET /problems HTTP/1.1\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aBodyThatStopsComingIsAnsweredAndNothingIsKept() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Probe.port()); InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("POST " + WebIT.ROWS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + administrator
                    + "\r\nIdempotency-Key: " + WebIT.key() + "\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?text=a&text=b", "?text=a&te%78t=b", "?text=a&text"})
    void aParameterStandsOnce(String query) throws Exception {
        WebIT.isProblem(Probe.send(WebIT.as(administrator, FOUND + query).build()), 400, "duplicate-parameter");
    }

    @ParameterizedTest
    @CsvSource({"Content-Encoding, gzip, content-encoding", "Content-Encoding, 'identity, gzip', content-encoding", "Content-Type, application/json;charset=UTF-16, charset",
        "Content-Type, text/plain, unsupported-media-type", "Content-Type, application/xml, unsupported-media-type", "Content-Type, nonsense, unsupported-media-type",
        "Content-Type, application/json;charset=none, unsupported-media-type"})
    void aBodyIsPlainJson(String name, String value, String code) throws Exception {
        HttpRequest.Builder request = WebIT.as(administrator, WebIT.ROWS).header("Idempotency-Key", WebIT.key()).POST(BodyPublishers.ofString("{\"text\":\"a\"}"));
        HttpResponse<String> answer = Probe.send((name.equals("Content-Type") ? request : request.header("Content-Type", "application/json")).header(name, value).build());
        WebIT.isProblem(answer, 415, "unsupported-media-type");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ | 400 | malformed-json", "{\"text\":\"a\",\"text\":\"b\"} | 400 | duplicate-key", "{\"text\":\"a\"}{} | 400 | trailing-data",
        "{\"text\":null} | 422 | null", "{\"text\":1} | 422 | wrong-type", "{\"number\":1.5} | 422 | not-an-integer", "{\"number\":9007199254740993} | 422 | number-too-large",
        "{\"text\":\"\\ud800\"} | 422 | invalid-unicode", "{\"other\":1} | 422 | unknown-field", "{} | 422 | missing"})
    void jsonIsRefusedWithItsWord(String body, int status, String code) throws Exception {
        HttpResponse<String> answer = WebIT.keyed(WebIT.ROWS, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void everyFaultIsToldAtOnceInTheCallersLanguage() throws Exception {
        HttpRequest.Builder request = WebIT.write(WebIT.ROWS, "{\"a\":1,\"number\":\"x\",\"inner\":{\"b\":1}}").header("Idempotency-Key", WebIT.key());
        assertThat(Probe.send(request.header("Accept-Language", "da").build()).body()).contains("/a", "/number", "/inner/b", "kendes ikke her");
    }

    @Test
    void aRingedATypedInTwoIsOne() throws Exception {
        assertThat(WebIT.keyed(WebIT.ROWS, "{\"text\":\"A\\u030aben\"}").body()).contains("\u00c5ben");
        assertThat(WebIT.keyed(WebIT.ROWS, "{\"text\":\"\\u212bben\"}").body()).contains("\u00c5ben");
    }

    @Test
    void aCallerInAHurryWaitsAndIsToldHowLong() throws Exception {
        try (ConfigurableApplicationContext hurried = Probe.start("audit", "--samstemt.web.rate.burst=5", "--samstemt.web.rate.per-second=1")) {
            String base = "http://127.0.0.1:" + hurried.getBean(Environment.class).getRequiredProperty("local.server.port") + "/api/v1/associations/x/probe/read";
            HttpRequest request = HttpRequest.newBuilder(URI.create(base)).header("Authorization", "Bearer " + administrator).build();
            for (int i : IntStream.range(0, 5).toArray()) {
                assertThat(Probe.send(request).statusCode()).as("request " + i).isEqualTo(403);
            }
            HttpResponse<String> refused = IntStream.range(0, 20).mapToObj(i -> sent(request)).filter(answer -> answer.statusCode() != 403).findFirst().orElseThrow();
            WebIT.isProblem(refused, 429, "too-many-requests");
            assertThat(refused.headers().firstValueAsLong("retry-after").orElseThrow()).isBetween(1L, 2L);
            HttpRequest other = HttpRequest.newBuilder(URI.create(base)).header("Authorization", "Bearer " + TestServers.shared().token("stranger")).build();
            assertThat(Probe.send(other).statusCode()).as("another login behind the same address").isEqualTo(404);
            assertThat(Probe.send(HttpRequest.newBuilder(URI.create(base)).header("Authorization", "Bearer " + administrator).header("X-First", "yes").build()).statusCode())
                    .as("what is never refused").isEqualTo(403);
        }
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return Probe.send(request);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
