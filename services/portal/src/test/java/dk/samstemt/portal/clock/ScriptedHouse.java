package dk.samstemt.portal.clock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dk.samstemt.json.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Two services with a time machine each, whose work and due moments the test sets. */
final class ScriptedHouse implements AutoCloseable {

    private final Map<String, Service> services = new HashMap<>();
    private final List<Instant> stops = new ArrayList<>();
    private Instant moment;

    ScriptedHouse(Instant start) {
        this.moment = start;
        List.of("audit", "notification").forEach(name -> services.put(name, new Service()));
    }

    private final class Service {
        private final HttpServer server = listen(this);
        private final TreeSet<Instant> due = new TreeSet<>();
        private Instant stuck;
        private int busy;
        private int syncs;
        private int reports;

        Map<String, Object> report() {
            reports++;
            Map<String, Object> report = new LinkedHashMap<>(Map.of("moment", moment.toString(), "idle", busy == 0, "activity", (long) syncs,
                    "details", Map.of("outbox", (long) busy)));
            busy = busy == 0 ? 0 : busy - 1;
            Instant next = stuck != null ? stuck : due.isEmpty() ? null : due.first();
            if (next != null) {
                report.put("nextDue", next.toString());
            }
            return report;
        }

        void sync() {
            syncs++;
            due.headSet(moment, true).clear();
        }
    }

    void falls(String service, Instant due) {
        services.get(service).due.add(due);
    }

    void busyFor(String service, int reports) {
        services.get(service).busy = reports;
    }

    void stuckAt(String service, Instant due) {
        services.get(service).stuck = due;
    }

    List<Instant> stops() {
        return stops;
    }

    int syncs(String service) {
        return services.get(service).syncs;
    }

    int reports(String service) {
        return services.get(service).reports;
    }

    URI address(String service) {
        return URI.create("http://127.0.0.1:" + services.get(service).server.getAddress().getPort());
    }

    @Override
    public void close() {
        services.values().forEach(service -> service.server.stop(0));
    }

    private HttpServer listen(Service service) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/actuator/timemachine", exchange -> answer(service, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void answer(Service service, HttpExchange exchange) throws IOException {
        Map<?, ?> told = exchange.getRequestMethod().equals("POST") ? (Map<?, ?>) Json.read(exchange.getRequestBody().readAllBytes()) : Map.of();
        if (told.containsKey("to")) {
            moment = Instant.parse((String) told.get("to"));
            stops.add(moment);
        } else if (told.containsKey("operation")) {
            service.sync();
        }
        byte[] body = Json.canonical(told.isEmpty() ? service.report() : Map.of("moment", moment.toString()));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
