package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.testing.smtp.Delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** I5 and I6: everybody convened has one notice, repeated only under its name, and every attempt is accounted for. */
final class NoticeChecks {

    private static final int PARTIES = 9;
    private final Found found;
    private final Complaints complaints;
    private final Map<String, List<Delivery>> delivered;

    NoticeChecks(Found found, Complaints complaints) {
        this.found = found;
        this.complaints = complaints;
        this.delivered = found.deliveries().stream().collect(Collectors.groupingBy(Delivery::messageId));
    }

    void run() {
        convened();
        found.rows("message").forEach(this::message);
        complaints.once("I6", "notices of one assembly to one person", found.rows("message").stream()
                .filter(row -> row.text("kind").equals("NOTICE")).map(row -> row.name("association", "assembly", "person")).toList());
        delivered.forEach(this::repeated);
        Set<String> known = found.rows("message").stream().map(row -> row.text("message_id")).collect(Collectors.toSet());
        complaints.none(delivered.keySet().stream().filter(id -> !known.contains(id)).toList(), "I6", "delivered but not journalled");
        attempts();
    }

    private void convened() {
        complaints.none(found.rows("assembly").stream().filter(row -> row.text("state").equals("CONVENING")
                        && row.moment("last_dispatch").plus(Duration.ofHours(1)).isBefore(row.moment("now")))
                .map(row -> row.name("association", "assembly")).toList(), "I5", "not convened in time, and nobody was told");
        Map<String, Row> assemblies = found.rows("assembly").stream().collect(Collectors.toMap(row -> row.text("assembly"), row -> row));
        found.told("assembly.assembly-convened.v1").forEach(event -> {
            Row assembly = assemblies.get(event.data("assembly"));
            long evidenced = found.log().stream().filter(one -> one.type().equals("notification.notice-accepted.v1")
                            && one.data("assembly").equals(event.data("assembly"))
                            && !Instant.parse(one.data("acceptedAt")).isAfter(assembly.moment("last_dispatch")))
                    .map(one -> one.data("party")).distinct().count();
            complaints.unless(evidenced == PARTIES, "I5", "convened with evidence of " + evidenced + " parties: " + event.association());
        });
    }

    /** Accepted means that the server said so; said so means, in the end, accepted. */
    private void message(Row message) {
        boolean accepted = delivered.getOrDefault(message.text("message_id"), List.of()).stream().anyMatch(Delivery::accepted);
        complaints.unless(!message.text("state").equals("ACCEPTED") || accepted, "I6",
                "held to be accepted, never was: " + message.name("association", "message"));
    }

    private void repeated(String id, List<Delivery> same) {
        long attempts = found.rows("attempt").stream().filter(row -> row.text("message_id").equals(id)).count();
        complaints.unless(same.size() <= attempts, "I6", same.size() + " deliveries, " + attempts + " attempts written down: " + id);
        complaints.unless(same.stream().map(Delivery::recipient).distinct().count() == 1, "I6", "one Message-ID to several recipients: " + id);
        complaints.unless(same.stream().map(Mime::essence).distinct().count() == 1, "I6", "two different mails of one Message-ID: " + id);
        List<Delivery> again = same.stream().filter(Delivery::accepted).skip(1)
                .filter(one -> !one.message().contains("X-Samstemt-Repetition")).toList();
        complaints.none(again.stream().map(Delivery::messageId).toList(), "I6", "repeated without saying so");
    }

    /** Nothing is left in the air, and what was uncertain was said to be and tried again. */
    private void attempts() {
        complaints.none(attempts("STARTED", row -> true), "I6", "attempt without an end");
        List<String> uncertain = attempts("UNCERTAIN", row -> row.text("kind").equals("NOTICE"));
        complaints.same("I6", "uncertain attempts", uncertain, "events of them", found.told("notification.notice-uncertain.v1").stream()
                .map(event -> event.data("messageId") + " " + event.data("attempt")).toList());
        Set<String> ended = found.rows("message").stream().filter(row -> row.text("state").equals("ACCEPTED"))
                .map(row -> row.text("message_id")).collect(Collectors.toSet());
        complaints.none(uncertain.stream().filter(one -> !ended.contains(one.substring(0, one.lastIndexOf(' ')))).toList(),
                "I6", "uncertain and not resolved");
    }

    private List<String> attempts(String state, Predicate<Row> which) {
        return found.rows("attempt").stream().filter(row -> row.text("state").equals(state)).filter(which)
                .map(row -> row.name("message_id", "number")).toList();
    }
}
