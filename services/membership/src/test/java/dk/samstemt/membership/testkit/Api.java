package dk.samstemt.membership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.statutes.profile.ProfileReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The REST interface of one association, called as one user. */
public record Api(String user, String association) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** As the installation's first administrator. */
    public static Api administrator(String association) {
        return new Api(TestServers.ADMINISTRATOR, association);
    }

    /** A new association with the shipped profile, seen by the administrator. */
    public static Api founded(String association) {
        Api api = administrator(association);
        Answer answer = api.put("/profile", ProfileReader.shipped());
        if (answer.status() != 201) {
            throw new IllegalStateException("founding: " + answer);
        }
        return api;
    }

    /** What came back. */
    public record Answer(int status, Object tree) {

        /** A member of the answer; nested ones by dots. */
        public Object at(String path) {
            Object value = tree;
            for (String name : path.split("\\.")) {
                value = ((Map<?, ?>) value).get(name);
            }
            return value;
        }

        /** One member of every element of a list; the answer itself when the path is empty. */
        public List<Object> each(String path, String member) {
            List<?> list = (List<?>) (path.isEmpty() ? tree : at(path));
            return list.stream().<Object>map(element -> ((Map<?, ?>) element).get(member)).toList();
        }

        /** A problem without the one member that names this very answer. */
        public Map<Object, Object> withoutInstance() {
            Map<Object, Object> members = new HashMap<>((Map<?, ?>) tree);
            members.remove("instance");
            return members;
        }

        public String text(String path) {
            return (String) at(path);
        }
    }

    public Api as(String another) {
        return new Api(another, association);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** A whole document, as the browser gets it; fails where the answer is no HTML. */
    public String page(String path) {
        HttpResponse<byte[]> answer = exchange(request(path).header("Accept", "text/html").GET());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    public Answer put(String path, byte[] body) {
        return send(write(path, Ids.next("key")).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** Plain text, as it is sent. */
    public Answer text(String path, byte[] body) {
        return send(request(path).header("Idempotency-Key", Ids.next("key")).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** A list of members as CSV in UTF-8. */
    public Answer csv(String text) {
        return send("/member-imports", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of a type, as it is. */
    public Answer send(String path, String type, byte[] body) {
        return send(request(path).header("Idempotency-Key", Ids.next("key")).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** What is answered, byte for byte. */
    public byte[] bytes(String path) {
        return exchange(request(path).GET()).body();
    }

    /** An edit of what was seen under a tag. */
    public Answer edit(String path, String tag, Map<String, Object> body) {
        return send(write(path, Ids.next("key")).header("If-Match", tag).PUT(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    public Answer post(String path, Map<String, Object> body) {
        return post(path, Ids.next("key"), body);
    }

    public Answer post(String path, String key, Map<String, Object> body) {
        return send(write(path, key).POST(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    /** Registers a person who logs in under that name; answers the reference. */
    public String person(String login) {
        return post("/persons", Map.of("name", "Navn Navnesen", "email", login + "@example.org", "language", "da",
                "login", Map.of("provider", "oidc", "subject", login))).text("person");
    }

    private HttpRequest.Builder write(String path, String key) {
        return request(path).header("Idempotency-Key", key).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(House.address("/api/v1/associations/" + association + path))
                .header("Authorization", "Bearer " + House.SERVERS.token(user)).header("Accept-Language", "en");
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = exchange(request);
        return new Answer(answer.statusCode(), answer.body().length == 0 ? Map.of() : Json.read(answer.body()));
    }

    private static HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
