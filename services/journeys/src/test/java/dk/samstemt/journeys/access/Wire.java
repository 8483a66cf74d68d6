package dk.samstemt.journeys.access;

import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Tree;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Requests as they stand on the wire, so that nothing of a client of ours gets between. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Addresses addresses;

    Wire(Addresses addresses) {
        this.addresses = addresses;
    }

    /** What a service says about its own interface. */
    Tree description(String service) {
        return new Tree(Json.read(send(HttpRequest.newBuilder(address(service, "/v3/api-docs"))).body().getBytes(StandardCharsets.UTF_8)));
    }

    /** The operation at a place, with the least that can be sent to it. */
    Answer send(Endpoint endpoint, Actor actor, Place place) {
        return send(request(endpoint, actor, endpoint.at(place)));
    }

    /** The operation under another spelling of its path. */
    HttpRequest.Builder request(Endpoint endpoint, Actor actor, String path) {
        HttpRequest.Builder request = as(actor, endpoint.service(), path);
        if (endpoint.writes()) {
            request.header("Idempotency-Key", Ids.next("acc")).header("If-Match", "\"1\"");
        }
        if (!endpoint.media().isEmpty()) {
            request.header("Content-Type", endpoint.media());
        }
        return request.method(endpoint.method(), endpoint.leastBody().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(endpoint.leastBody()));
    }

    /** A read. */
    Answer get(Actor actor, String service, String path) {
        return send(as(actor, service, path));
    }

    /** A write under a key. */
    Answer post(Actor actor, String service, String path, String key, Map<String, Object> body) {
        return send(as(actor, service, path).header("Idempotency-Key", key).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    /** Any request of an actor, to be completed. */
    HttpRequest.Builder as(Actor actor, String service, String path) {
        return as(actor, address(service, path));
    }

    /** The same for any address. */
    HttpRequest.Builder as(Actor actor, URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        return actor.token().isEmpty() ? request : request.header("Authorization", "Bearer " + actor.token());
    }

    Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            return Answer.of(http.send(built, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(built.method() + " " + built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String service, String path) {
        return URI.create(addresses.service(service) + path);
    }
}
