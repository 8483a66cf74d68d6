package dk.samstemt.assembly.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samstemt.json.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where membership keeps profiles by digest, for the one call this service makes to it. */
final class MembershipBytes {

    private final Map<String, byte[]> content = new ConcurrentHashMap<>();
    private final HttpServer server;

    MembershipBytes() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String put(String association, byte[] bytes) {
        String sha256 = Digests.sha256Hex(bytes);
        content.put("/api/v1/associations/" + association + "/bytes/" + sha256, bytes);
        return sha256;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = content.get(exchange.getRequestURI().getPath());
        boolean served = bytes != null && exchange.getRequestHeaders().getFirst("Authorization") != null;
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(served ? 200 : 404, served ? bytes.length : -1);
        if (served) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
