package dk.samstemt.journeys.input;

import dk.samstemt.json.Json;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The cases that hold for every operation, whatever it is about. */
final class Generated {

    private static final String MALFORMED = "malformed-json";

    private final Door door;
    private final List<Operation> all;
    private final List<Sent> cases = new ArrayList<>();

    Generated(Door door, List<Operation> all) {
        this.door = door;
        this.all = all;
    }

    List<Sent> cases() {
        all.forEach(operation -> {
            addresses(operation);
            methods(operation);
            if (operation.writes()) {
                writes(operation);
            }
            if (operation.takesJson()) {
                syntax(operation);
            }
            if (operation.takesRecord()) {
                Spoilt.of(operation.schema()).forEach(body -> cases.add(new Sent(body.row(), operation + " " + body.text(),
                        () -> door.json(operation, utf8(body.text())), 422, "invalid-body", body.code(), body.pointer())));
            }
        });
        return cases;
    }

    private void addresses(Operation operation) {
        String path = door.path(operation);
        problem("B14", operation, "a parameter twice", () -> body(operation, door.request(operation, path + "?q=a&q=b")), 400, "duplicate-parameter");
        problem("B14", operation, "an encoded parameter twice", () -> body(operation, door.request(operation, path + "?party=a&p%61rty=b")), 400, "duplicate-parameter");
        problem("B20", operation, "a false host", () -> body(operation, door.request(operation, path).header("Host", "evil.example")), 400, "unknown-host");
        problem("B72", operation, "no login", () -> body(operation, door.stranger(operation, path)), 401, "unauthenticated");
        problem("B72", operation, "a token of nobody", () -> body(operation, door.stranger(operation, path).header("Authorization", "Bearer x.y.z")), 401, "unauthenticated");
        coded("B9", operation, "a compressed body", () -> body(operation, door.request(operation, path).header("Content-Encoding", "gzip")), "content-encoding");
        for (String trick : List.of("/%2e%2e/x", ";x=y", "//x", "/a%2Fb", "/%00", "/%0D%0Ax")) {
            problem("B12", operation, trick, () -> body(operation, door.request(operation, path + trick)), 400, "bad-request");
        }
    }

    /** Methods that no operation of the path takes; none of them may do what another does. */
    private void methods(Operation operation) {
        List<String> taken = all.stream().filter(operation::sharesPathWith).map(Operation::method).toList();
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            boolean first = all.stream().filter(operation::sharesPathWith).findFirst().orElseThrow() == operation;
            if (first && !taken.contains(method) && all.stream().filter(other -> other.method().equals(method)).noneMatch(other -> covers(other, operation))) {
                problem("B11", operation, "as " + method, () -> (operation.writes() ? door.request(operation, door.path(operation))
                        : door.request(operation, door.path(operation)).header("Idempotency-Key", dk.samstemt.platform.ids.Ids.next("bad")))
                        .method(method, BodyPublishers.noBody()).build(), 405, "method-not-allowed");
            }
        }
    }

    private static boolean covers(Operation wide, Operation narrow) {
        String pattern = wide.template().replaceAll("\\{[^}]+}", "[^/]+");
        return wide.service().equals(narrow.service()) && narrow.template().matches(pattern);
    }

    private void writes(Operation operation) {
        String path = door.path(operation);
        problem("B15", operation, "no key", () -> body(operation, door.bare(operation, path)), 400, "idempotency-key-missing");
        problem("B15", operation, "a key of 300 characters", () -> body(operation, door.bare(operation, path).header("Idempotency-Key", "k".repeat(300))), 400, "idempotency-key-missing");
        coded("B10", operation, "UTF-16", () -> typed(operation, "application/json;charset=UTF-16", "{}"), "charset");
        if (!operation.media().isEmpty() && !operation.media().contains("*/*")) {
            problem("B10", operation, "application/xml", () -> typed(operation, "application/xml", "<a/>"), 415, "unsupported-media-type");
            problem("B10", operation, "a form", () -> typed(operation, "application/x-www-form-urlencoded", "a=b"), 415, "unsupported-media-type");
        }
        if (operation.takesJson() && operation.media().size() == 1) {
            problem("B10", operation, "text/plain", () -> typed(operation, "text/plain", "{}"), 415, "unsupported-media-type");
        }
    }

    private void syntax(Operation operation) {
        malformed("B1", operation, utf8("{"), MALFORMED);
        malformed("B1", operation, utf8("vote=FOR"), MALFORMED);
        malformed("B1", operation, utf8("\uFEFF{}"), MALFORMED);
        malformed("B1", operation, "{}".getBytes(StandardCharsets.UTF_16), "not-utf-8");
        malformed("B2", operation, utf8("{\"choice\":\"FOR\",\"choice\":\"AGAINST\"}"), "duplicate-key");
        malformed("B3", operation, utf8("{\"choice\":\"FOR\"}{\"choice\":\"AGAINST\"}"), "trailing-data");
        malformed("B6", operation, utf8("[".repeat(10_000)), "json-too-complex");
        malformed("B6", operation, utf8("{\"a\":".repeat(10_000)), "json-too-complex");
        byte[] large = new byte[300 * 1024];
        Arrays.fill(large, (byte) ' ');
        problem("B6", operation, "300 KiB", () -> door.json(operation, large), 413, "too-large");
    }

    private void malformed(String row, Operation operation, byte[] body, String code) {
        cases.add(new Sent(row, operation + " " + code, () -> door.json(operation, body), 400, "malformed-json", code, null));
    }

    private void problem(String row, Operation operation, String what, Supplier<HttpRequest> request, int status, String slug) {
        cases.add(new Sent(row, operation + " " + what, request, status, slug, slug, null));
    }

    private void coded(String row, Operation operation, String what, Supplier<HttpRequest> request, String code) {
        cases.add(new Sent(row, operation + " " + what, request, 415, "unsupported-media-type", code, null));
    }

    private HttpRequest typed(Operation operation, String type, String body) {
        return door.request(operation, door.path(operation)).header("Content-Type", type).method(operation.method(), BodyPublishers.ofString(body)).build();
    }

    /** A sound body, where there is one, so that only what is spoilt is wrong. */
    private static HttpRequest body(Operation operation, HttpRequest.Builder request) {
        BodyPublisher sound = operation.takesRecord() ? BodyPublishers.ofByteArray(Json.canonical(Sound.of(operation.schema())))
                : operation.writes() && !operation.media().isEmpty() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        Set<String> media = operation.media();
        return (media.isEmpty() ? request : request.header("Content-Type", media.contains("application/json") ? "application/json" : media.iterator().next()))
                .method(operation.method(), sound).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
