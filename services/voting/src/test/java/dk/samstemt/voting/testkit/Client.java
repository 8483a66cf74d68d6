package dk.samstemt.voting.testkit;

import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.voting.ballot.model.BallotId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;

/** A person at the REST interface, logged in with authorization code and PKCE. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Installation at;
    private final String token;

    /** Logs the subject in. */
    public Client(Installation at, String subject) {
        this.at = at;
        this.token = at.servers().token(subject);
    }

    /** A party's representative. */
    public static Client of(Installation at, String association, String party) {
        return new Client(at, Installation.subject(association, party, 1));
    }

    /** Reads a path under the ballot. */
    public Reply get(BallotId id, String path) {
        return send(request(id, path).GET().build());
    }

    /** Sends a body with a fresh idempotency key. */
    public Reply post(BallotId id, String path, Object body) {
        return post(id, path, body, Ids.next("key"));
    }

    /** Sends a body. */
    public Reply post(BallotId id, String path, Object body, String key) {
        return send(request(id, path).header("Idempotency-Key", key).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.canonical(body))).build());
    }

    /** Puts a body, made from a version that was seen. */
    public Reply put(BallotId id, String path, Object body, long version) {
        return send(edit(id, path, version).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofByteArray(Json.canonical(body))).build());
    }

    /** Deletes what has the version that was seen. */
    public Reply delete(BallotId id, String path, long version) {
        return send(edit(id, path, version).DELETE().build());
    }

    private HttpRequest.Builder edit(BallotId id, String path, long version) {
        return request(id, path).header("Idempotency-Key", Ids.next("key")).header("If-Match", "\"" + version + "\"");
    }

    /** Uploads bytes as they are, with a fresh idempotency key. */
    public Reply upload(BallotId id, String path, String type, byte[] content) {
        return upload(id, path, type, content, Ids.next("key"));
    }

    /** Uploads bytes as they are. */
    public Reply upload(BallotId id, String path, String type, byte[] content, String key) {
        return send(request(id, path).header("Idempotency-Key", key).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)).build());
    }

    /** Uploads a PDF under its name, to go with the party's answer. */
    public Reply attach(BallotId id, String party, String name, byte[] content) {
        return attach(id, party, name, content, Ids.next("key"));
    }

    /** Uploads a PDF under its name. */
    public Reply attach(BallotId id, String party, String name, byte[] content, String key) {
        String disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
        return send(request(id, "/parties/" + party + "/attachments").header("Idempotency-Key", key).header("Content-Type", "application/pdf")
                .header("Content-Disposition", disposition).POST(HttpRequest.BodyPublishers.ofByteArray(content)).build());
    }

    /** The party's whole answer with one choice on both items. */
    public Reply state(BallotId id, String party, int saw, String choice) {
        return post(id, "/parties/" + party + "/statements", body(saw, choice));
    }

    /** Body of a whole answer with one choice on both items. */
    public static Map<String, Object> body(int saw, String choice) {
        return Map.of("sawRevision", (long) saw, "answers",
                List.of(Map.of("item", "item-2", "choice", choice), Map.of("item", "item-3", "choice", choice)));
    }

    private HttpRequest.Builder request(BallotId id, String path) {
        return HttpRequest.newBuilder(URI.create(at.url() + "/api/v1/associations/" + id.association() + "/assemblies/" + id.assembly()
                + "/ballot" + path)).header("Authorization", "Bearer " + token).header("Accept-Language", "da");
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer. */
    public record Reply(int status, byte[] bytes) {
        /** The body as a tree. */
        @SuppressWarnings("unchecked")
        public Map<String, Object> tree() {
            return (Map<String, Object>) Json.read(bytes);
        }

        /** The body as text. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
