package dk.samstemt.portal.client;

import dk.samstemt.json.Json;
import dk.samstemt.platform.time.RealTime;
import org.springframework.http.client.ClientHttpResponse;

import java.io.IOException;
import java.util.Map;

/** Makes of an answer that says no what pages understand. */
record Refusals(Backend backend) {

    private static final int UNAUTHENTICATED = 401;
    private static final int BROKEN = 500;

    void read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        if (status == UNAUTHENTICATED) {
            throw new NotLoggedIn(null);
        }
        if (status >= BROKEN) {
            throw new BackendAway(backend, RealTime.now(), null);
        }
        throw new BackendRefusal(backend, Problem.of(status, body(answer)));
    }

    /** Something else than a service may have answered: a proxy, with a page of its own. */
    private static Map<String, Object> body(ClientHttpResponse answer) throws IOException {
        try {
            Object read = Json.read(answer.getBody().readAllBytes());
            Map<String, Object> members = new java.util.LinkedHashMap<>();
            if (read instanceof Map<?, ?> map) {
                map.forEach((name, value) -> members.put(String.valueOf(name), value == null ? "" : value));
            }
            return members;
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }
}
