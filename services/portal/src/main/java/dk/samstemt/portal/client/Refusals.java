package dk.samstemt.portal.client;

import dk.samstemt.platform.time.RealTime;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes of an answer that says no what pages understand. */
record Refusals(Backend backend) {

    // Lenient, unlike the rules' own reader: a problem may hold nulls, for instance a receipt without an end.
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int UNAUTHENTICATED = 401;
    private static final int BROKEN = 500;

    void read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        if (status == UNAUTHENTICATED) {
            throw new NotLoggedIn(null);
        }
        if (status >= BROKEN) {
            throw new BackendAway(backend, RealTime.now(), wait(answer).orElse(null));
        }
        Map<String, Object> body = new LinkedHashMap<>(body(answer));
        wait(answer).ifPresent(seconds -> body.putIfAbsent(Problem.RETRY_AFTER, seconds));
        throw new BackendRefusal(backend, Problem.of(status, body));
    }

    /** Seconds to wait; a date in the header, or nonsense, counts as not told. */
    private static Optional<Long> wait(ClientHttpResponse answer) throws IOException {
        String told = answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return told == null || !told.matches("[0-9]{1,6}") ? Optional.empty() : Optional.of(Long.valueOf(told));
    }

    /** Something else than a service may have answered: a proxy, with a page of its own. */
    private static Map<String, Object> body(ClientHttpResponse answer) throws IOException {
        try {
            Map<String, Object> members = JSON.readValue(answer.getBody().readAllBytes(), new TypeReference<LinkedHashMap<String, Object>>() { });
            members.values().removeIf(Objects::isNull);
            return members;
        } catch (RuntimeException unreadable) {
            return Map.of();
        }
    }
}
