package dk.samstemt.portal.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** All services behind one port: answers by method and path, and remembers what it was asked. What nobody laid out is a 404 problem. */
public final class StubServices {

    private static final StubServices SHARED = new StubServices();

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private record Answer(int status, String type, byte[] body, String retryAfter) {
    }

    /** One question: method and path with query, its headers (lower case) and its body. */
    public record Asked(String line, Map<String, String> headers, String body) {
    }

    private StubServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    static StubServices shared() {
        return SHARED;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers {@code GET path} with JSON. */
    public StubServices get(String path, String json) {
        return answer("GET " + path, 200, json);
    }

    /** Answers {@code METHOD path} with a status; from 400 on the body is a problem. */
    public StubServices answer(String line, int status, String json) {
        return answer(line, status, json, null);
    }

    /** The same, and says after how many seconds it is worth trying again. */
    public StubServices answer(String line, int status, String json, String retryAfter) {
        answers.put(line, new Answer(status, status >= 400 ? "application/problem+json" : "application/json", json.getBytes(StandardCharsets.UTF_8), retryAfter));
        return this;
    }

    /** Forgets answers and questions. */
    public void reset() {
        answers.clear();
        asked.clear();
    }

    /** Everything it was asked, in order. */
    public List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(",", values)));
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(new Asked(line, headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.getOrDefault(line, new Answer(404, "application/problem+json",
                "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,\"detail\":\"\"}".getBytes(StandardCharsets.UTF_8), null));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (answer.retryAfter() != null) {
            exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }
}
