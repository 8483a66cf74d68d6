package dk.samstemt.assembly.story;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** The REST interface as one user sees it in one association. */
record Api(String user, String association) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    record Answer(int status, String etag, String retryAfter, byte[] body) {

        Object at(String path) {
            Object value = Json.read(body);
            for (String name : path.split("\\.")) {
                value = value instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) value).get(name);
            }
            return value;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String etag, Record body) {
        return send(write(path, etag).POST(BodyPublishers.ofByteArray(body == null ? "{}".getBytes() : Records.canonical(body))));
    }

    Answer post(String path, Map<String, ?> body) {
        return send(write(path, null).POST(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    Answer put(String path, String etag, Record body) {
        return send(write(path, etag).PUT(BodyPublishers.ofByteArray(Records.canonical(body))));
    }

    Answer put(String path, String etag, Map<String, ?> body) {
        return send(write(path, etag).PUT(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    Answer upload(String path, String type, byte[] content) {
        return send(request(path).header("Idempotency-Key", Ids.next("key")).header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''Bilag%201" + (type.endsWith("pdf") ? ".pdf" : ".txt")).POST(BodyPublishers.ofByteArray(content)));
    }

    /** Another file in the place of an annex. */
    Answer replace(String path, String etag, byte[] text) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", Ids.next("key")).header("Content-Type", "text/plain")
                .header("Content-Disposition", "attachment; filename=\"Andet.txt\"").PUT(BodyPublishers.ofByteArray(text));
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    Answer delete(String path, String etag) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", Ids.next("key")).DELETE();
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    private HttpRequest.Builder write(String path, String etag) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", Ids.next("key")).header("Content-Type", "application/json");
        return etag == null ? request : request.header("If-Match", etag);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(House.address("/api/v1/associations/" + association + path))
                .header("Authorization", "Bearer " + House.SERVERS.token(user)).header("Accept-Language", "da");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Retry-After").orElse(null), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
