package dk.samstemt.portal.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a service answers when it says no (RFC 9457), in the language of the request.
 *
 * @param type   {@code /problems/<slug>}
 * @param title  what it is
 * @param status HTTP status
 * @param detail what it is here
 * @param code   the slug, or what a service says more exactly
 * @param errors what is wrong with single fields; empty when nothing is
 * @param members everything it says, the above included: ruling, earliest lawful day, receipt that stands
 */
public record Problem(String type, String title, int status, String detail, String code, List<Fault> errors, Map<String, Object> members) {

    static final String RETRY_AFTER = "retryAfter";

    /**
     * What is wrong with one field.
     *
     * @param pointer JSON pointer into what was sent
     * @param code    short word
     * @param detail  a sentence; null when the service has none
     */
    public record Fault(String pointer, String code, String detail) {
    }

    /** The slug of the type, for instance {@code stale-revision}. */
    public String slug() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Seconds after which it may be tried again; empty when the service does not say. */
    public Optional<Long> retryAfter() {
        return members.get(RETRY_AFTER) instanceof Long seconds ? Optional.of(seconds) : Optional.empty();
    }

    static Problem of(int status, Map<String, Object> body) {
        List<Fault> errors = body.get("errors") instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(one -> fault((Map<?, ?>) one)).toList() : List.of();
        return new Problem(text(body, "type"), text(body, "title"), status, text(body, "detail"), text(body, "code"), errors, Map.copyOf(body));
    }

    private static Fault fault(Map<?, ?> error) {
        return new Fault(text(error, "pointer"), text(error, "code"), error.get("detail") instanceof String detail ? detail : null);
    }

    private static String text(Map<?, ?> body, String name) {
        return body.get(name) instanceof String text ? text : "";
    }
}
