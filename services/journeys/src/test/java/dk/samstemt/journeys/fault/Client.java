package dk.samstemt.journeys.fault;

import dk.samstemt.journeys.fault.History.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A client as it should be: it repeats what was not answered, under the same key, until it is. */
final class Client {

    static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(150);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Function<String, URI> services;
    private final Function<String, String> tokens;
    private final History history;

    Client(Function<String, URI> services, Function<String, String> tokens, History history) {
        this.services = services;
        this.tokens = tokens;
        this.history = history;
    }

    /** An answer; status 0 when there was none. */
    record Answer(int status, byte[] body, String etag) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        Answer orFail(String what) {
            if (status / 100 != 2) {
                throw new IllegalStateException(what + " was answered " + status + ": " + new String(body));
            }
            return this;
        }
    }

    /** Repeats until it is answered. */
    Answer write(Op op) {
        history.add(Kind.invoke, op, 0, null);
        long end = System.nanoTime() + GIVE_UP;
        Answer answer = once(op);
        while (isUnknown(answer) && System.nanoTime() < end) {
            history.add(Kind.info, op, answer.status(), null);
            LockSupport.parkNanos(PAUSE);
            answer = once(op);
        }
        history.add(isUnknown(answer) ? Kind.info : answer.status() / 100 == 2 ? Kind.ok : Kind.fail, op, answer.status(), answer.body());
        return answer;
    }

    private static boolean isUnknown(Answer answer) {
        return answer.status() == 0 || answer.status() >= 500
                || answer.status() == 409 && new String(answer.body()).contains("request-in-progress");
    }

    private Answer once(Op op) {
        HttpRequest.Builder request = request(op.user(), op.service(), op.path()).header("Idempotency-Key", op.key())
                .header("Content-Type", "application/json").method(op.method(), HttpRequest.BodyPublishers.ofByteArray(op.body()));
        return send(op.ifMatch().isEmpty() ? request : request.header("If-Match", op.ifMatch()));
    }

    /** Reads; repeats while nobody answers. */
    Answer get(String user, String service, String path) {
        long end = System.nanoTime() + GIVE_UP;
        Answer answer = send(request(user, service, path).GET());
        while (isUnknown(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            answer = send(request(user, service, path).GET());
        }
        return answer;
    }

    private HttpRequest.Builder request(String user, String service, String path) {
        return HttpRequest.newBuilder(services.apply(service).resolve(path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.apply(user));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response.headers().firstValue("ETag").orElse(""));
        } catch (IOException nobody) {
            return new Answer(0, new byte[0], "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
