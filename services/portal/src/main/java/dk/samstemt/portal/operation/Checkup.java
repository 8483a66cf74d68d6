package dk.samstemt.portal.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one service is, as the page shows it.
 *
 * @param state {@code well}, {@code look} (it works, and something needs a person) or {@code ill}
 * @param parts what it is made of, in the order people read it; empty where that is not told
 */
record Checkup(String state, List<Part> parts) {

    private static final String UP = "UP";
    private static final List<String> ORDER = List.of("db", "broker", "outbox", "inbox", "mail", "mailbox", "diskSpace", "clock", "malwareScanner");
    /** What those need who start and stop processes, and what says nothing beside the rest. */
    private static final List<String> LEFT_OUT = List.of("ping", "ssl", "livenessState", "readinessState");

    static Checkup of(Health.Report report) {
        List<Part> parts = report.components() == null ? List.of() : names(report.components()).map(name -> Part.of(name, report.components().get(name))).toList();
        boolean look = parts.stream().anyMatch(part -> part.state().equals("look"));
        return new Checkup(!UP.equals(report.status()) ? "ill" : look ? "look" : "well", parts);
    }

    private static Stream<String> names(Map<String, Health.Component> components) {
        return Stream.concat(ORDER.stream().filter(components::containsKey),
                components.keySet().stream().filter(name -> !ORDER.contains(name) && !LEFT_OUT.contains(name)).sorted());
    }

    /**
     * A part of a service.
     *
     * @param name    as the service calls it
     * @param state   as that of the service, or {@code unknown}
     * @param details what it tells beside
     */
    record Part(String name, String state, Map<String, Object> details) {

        static Part of(String name, Health.Component told) {
            Map<String, Object> details = told.details() == null ? Map.of() : told.details();
            boolean look = Boolean.TRUE.equals(details.get("alarm"));
            return new Part(name, switch (String.valueOf(told.status())) {
                case UP -> look ? "look" : "well";
                case "UNKNOWN" -> "unknown";
                default -> "ill";
            }, details);
        }

        /** A number it tells; null where it tells none. */
        public Long number(String name) {
            return details.get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
        }

        /** A moment it tells; null where it tells none. */
        public Instant since() {
            return details.get("since") instanceof String since ? Instant.parse(since) : null;
        }

        /** What went wrong, in the words of whoever failed; null where nothing did. */
        public String error() {
            return details.get("error") instanceof String error ? error : null;
        }
    }
}
