package dk.samstemt.quickstart.replay;

import dk.samstemt.json.Json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The services' REST interface, called as one of the people. */
public final class Rest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Function<String, URI> services;
    private final Function<String, String> tokens;

    /**
     * @param services name of a service to its address
     * @param tokens   login name to an access token got by authorization code with PKCE
     */
    public Rest(Function<String, URI> services, Function<String, String> tokens) {
        this.services = services;
        this.tokens = tokens;
    }

    /** Reads as a person, in Danish. */
    public Answer get(String user, String service, String path) {
        return get(user, service, path, "da");
    }

    /** Reads as a person, in a language. */
    public Answer get(String user, String service, String path, String language) {
        return send(request(user, service, path).header("Accept-Language", language).GET());
    }

    /** Reads bytes as a person, for instance a PDF or a mail; empty when refused. */
    public byte[] bytes(String user, String service, String path) {
        HttpResponse<byte[]> response = exchange(request(user, service, path).GET().build());
        return response.statusCode() == 200 ? response.body() : new byte[0];
    }

    /** Creates or acts as a person. The same key never has two effects. */
    public Answer post(String user, String service, String path, String key, Map<String, Object> body) {
        return send(json(user, service, path, key).POST(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    /** Acts on the state the person saw, and hears about it in a language. */
    public Answer act(Call call, String etag, String language) {
        return send(json(call.user(), call.service(), call.path(), call.key()).header("If-Match", etag)
                .header("Accept-Language", language).POST(BodyPublishers.noBody()));
    }

    /** Who calls what, under which idempotency key. */
    public record Call(String user, String service, String path, String key) {
    }

    /** Replaces; without an entity tag where the resource is not edited but stated. */
    public Answer put(Call call, byte[] body, String etag) {
        HttpRequest.Builder request = json(call.user(), call.service(), call.path(), call.key());
        return send((etag.isEmpty() ? request : request.header("If-Match", etag)).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Uploads a file byte for byte. */
    public Answer upload(String user, String service, String path, String key, Upload file) {
        return send(request(user, service, path).header("Idempotency-Key", key).header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + file.name())
                .POST(BodyPublishers.ofByteArray(file.content())));
    }

    /** A file with the name people see. */
    public record Upload(String name, String mediaType, byte[] content) {
    }

    private HttpRequest.Builder json(String user, String service, String path, String key) {
        return request(user, service, path).header("Idempotency-Key", key).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String user, String service, String path) {
        return HttpRequest.newBuilder(services.apply(service).resolve(path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.apply(user));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = exchange(request.build());
        return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""), body(response));
    }

    private static Tree body(HttpResponse<byte[]> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Tree(json && response.body().length > 0 ? Json.read(response.body())
                : new String(response.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
