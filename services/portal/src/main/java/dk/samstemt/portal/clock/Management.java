package dk.samstemt.portal.clock;

import dk.samstemt.json.Json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The time machine's endpoint on a service's management port. */
final class Management {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int PASSED = 409;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

    /** What the service says about itself. */
    Report report(URI service) {
        HttpResponse<byte[]> answer = send(request(service).GET().build());
        return Report.of((Map<?, ?>) Json.read(expect(answer, OK).body()));
    }

    /** Moves legal time; a moment that has passed meanwhile is no fault. */
    void move(URI owner, Instant to) {
        HttpResponse<byte[]> answer = post(owner, Map.of("to", to.toString()));
        if (answer.statusCode() != PASSED) {
            expect(answer, OK);
        }
    }

    /** Lets the service follow a move at once. */
    void sync(URI service) {
        HttpResponse<byte[]> answer = post(service, Map.of("operation", "sync"));
        if (answer.statusCode() / 100 != 2) {
            expect(answer, OK);
        }
    }

    private HttpResponse<byte[]> post(URI service, Map<String, Object> body) {
        return send(request(service).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(Json.canonical(body))).build());
    }

    private static HttpRequest.Builder request(URI service) {
        return HttpRequest.newBuilder(service.resolve("/actuator/timemachine")).timeout(PATIENCE).header("Accept", "application/json");
    }

    private static HttpResponse<byte[]> expect(HttpResponse<byte[]> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("the time machine at " + answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("the time machine at " + request.uri() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while moving legal time", e);
        }
    }
}
