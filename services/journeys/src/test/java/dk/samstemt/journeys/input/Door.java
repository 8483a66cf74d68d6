package dk.samstemt.journeys.input;

import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.journeys.Installation;
import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Tokens;
import dk.samstemt.quickstart.replay.Tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations of a running installation, and requests of people who may use them. */
final class Door {

    private static final Map<String, String> USERS = Map.of("secretariat", "sekretariat", "administrator", "administrator", "representative", "ku",
            "chairmanship", "formand", "auditor", "revisor", "operator", "administrator");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation house;
    private final Tokens tokens;
    private final Map<String, String> users = new TreeMap<>();
    private final Map<String, String> ids;

    /** @param ids what to put for a variable of a path */
    Door(Installation house, Map<String, String> ids) {
        this.house = house;
        this.ids = ids;
        tokens = new Tokens(new TokenClient(house.house.addresses().provider().toString()));
        matrix().lines().skip(1).map(line -> line.split(",")).filter(row -> USERS.containsKey(row[1]))
                .forEach(row -> users.putIfAbsent(row[0], USERS.get(row[1])));
    }

    private static String matrix() {
        try (InputStream file = Door.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation that some person may use: those for services alone are not for people's input. */
    List<Operation> operations() {
        return Addresses.SERVICES.stream().flatMap(service -> new Description(service, described(service)).operations().stream())
                .filter(operation -> users.containsKey(operation.action())).toList();
    }

    private Tree described(String service) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(house.house.addresses().service(service) + "/v3/api-docs")).build();
            return new Tree(Json.read(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String path(Operation operation) {
        return operation.path(name -> ids.getOrDefault(name, "none-1"));
    }

    /** A request of somebody who may, with what every such request carries. */
    HttpRequest.Builder request(Operation operation, String path) {
        HttpRequest.Builder request = bare(operation, path);
        return operation.writes() ? request.header("Idempotency-Key", Ids.next("bad")) : request;
    }

    /** The same without a key. */
    HttpRequest.Builder bare(Operation operation, String path) {
        return stranger(operation, path).header("Authorization", "Bearer " + tokens.of(users.get(operation.action())));
    }

    /** The same of somebody who has not logged in. */
    HttpRequest.Builder stranger(Operation operation, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.house.addresses().service(operation.service()) + path)).timeout(PATIENCE);
        return operation.wantsVersion() ? request.header("If-Match", "\"1\"") : request;
    }

    /** With a body of JSON. */
    HttpRequest json(Operation operation, byte[] body) {
        return request(operation, path(operation)).header("Content-Type", "application/json").method(operation.method(), BodyPublishers.ofByteArray(body)).build();
    }
}
