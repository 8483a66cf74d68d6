package dk.samstemt.membership.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dk.samstemt.json.Digests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the assembly service keeps documents by digest, for the one call that membership makes to it. */
public final class NeighbouringBytes {

    private static final Map<String, byte[]> CONTENT = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private NeighbouringBytes() {
    }

    static String url() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** Keeps a document of an association; answers its digest. */
    public static String put(String association, byte[] content) {
        String sha256 = Digests.sha256Hex(content);
        CONTENT.put("/api/v1/associations/" + association + "/bytes/" + sha256, content);
        return sha256;
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", NeighbouringBytes::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] content = CONTENT.get(exchange.getRequestURI().getPath());
        boolean token = exchange.getRequestHeaders().getFirst("Authorization") != null;
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(content == null ? 404 : token ? 200 : 401, token && content != null ? content.length : -1);
        if (token && content != null) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }
}
