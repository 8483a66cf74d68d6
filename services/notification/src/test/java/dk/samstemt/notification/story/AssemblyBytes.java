package dk.samstemt.notification.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samstemt.json.Digests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one endpoint of the service assembly that notification calls: bytes by digest, for a bearer of a token. */
final class AssemblyBytes implements AutoCloseable {

    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean away;

    AssemblyBytes() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String put(byte[] content) {
        String sha256 = Digests.sha256Hex(content);
        bytes.put(sha256, content);
        return sha256;
    }

    /** Answers other bytes than those asked for while away. */
    void away(boolean gone) {
        away = gone;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] content = bytes.get(path.substring(path.lastIndexOf('/') + 1));
            boolean allowed = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ");
            if (content == null || !allowed) {
                exchange.sendResponseHeaders(allowed ? 404 : 401, -1);
            } else {
                byte[] sent = away ? new byte[] {0} : content;
                exchange.sendResponseHeaders(200, sent.length);
                exchange.getResponseBody().write(sent);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
