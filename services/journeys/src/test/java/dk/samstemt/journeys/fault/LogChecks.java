package dk.samstemt.journeys.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** I7 to I9: the log keeps what it has, facts, events and leaves are one to one, and every event goes its way once. */
final class LogChecks {

    private final Found found;
    private final Complaints complaints;

    LogChecks(Found found, Complaints complaints) {
        this.found = found;
        this.complaints = complaints;
    }

    /** @param known the leaves seen at earlier checks by place; those seen now are added */
    void run(Map<String, String> known) {
        leaves(known);
        facts();
        complaints.same("I8", "the outbox", identities(found.outbox()), "Kafka", identities(found.wire()));
        complaints.same("I8", "the outbox", identities(found.outbox()), "the decision log", identities(found.log()));
        complaints.once("I8", "in the decision log", identities(found.log()));
        ways();
    }

    private void leaves(Map<String, String> known) {
        Map<String, Long> expected = new HashMap<>();
        for (Row entry : found.rows("log")) {
            String association = entry.text("association");
            long place = expected.merge(association, 1L, Long::sum);
            String name = entry.name("association", "position");
            String leaf = entry.text("leaf_hash");
            complaints.unless(entry.number("position") == place, "I7", "a gap in the log before " + name);
            complaints.unless(Event.of("", entry.bytes("bytes")).leaf().equals(leaf), "I7", "a leaf is not of its bytes: " + name);
            String before = known.put(name, leaf);
            complaints.unless(before == null || before.equals(leaf), "I7", "a leaf was changed: " + name);
        }
        complaints.unless(known.size() == found.rows("log").size(), "I7", "the log has become shorter");
    }

    private void facts() {
        fact("statement", row -> true, "statement", "voting.statement-recorded.v1", "statement");
        fact("ballot", row -> row.text("state").equals("CLOSED"), "assembly", "voting.ballot-closed.v1", "assembly");
        Predicate<Row> notice = row -> row.text("kind").equals("NOTICE");
        Predicate<Row> accepted = row -> row.text("state").equals("ACCEPTED");
        fact("message", notice, "message_id", "notification.notice-queued.v1", "messageId");
        fact("message", notice.and(accepted), "message_id", "notification.notice-accepted.v1", "messageId");
        fact("message", notice.negate().and(accepted), "message_id", "notification.message-accepted.v1", "messageId");
        fact("assembly", row -> row.moment("deadline") != null, "assembly", "assembly.roll-requested.v1", "assembly");
    }

    private void fact(String table, Predicate<Row> which, String column, String type, String member) {
        List<String> told = found.told(type).stream().map(event -> event.data(member)).toList();
        complaints.once("I8", type, told);
        complaints.same("I8", table, found.rows(table).stream().filter(which).map(row -> row.text(column)).toList(), type, told);
    }

    /** A lane in Kafka begins with 1 and has no gap; what comes again is the same event. */
    private void ways() {
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Event event : found.wire()) {
            if (seen.add(event.identity())) {
                long before = last.getOrDefault(event.lane(), 0L);
                complaints.unless(event.sequence() == before + 1, "I9", "Kafka has " + event.lane() + " " + event.sequence() + " after " + before);
                last.put(event.lane(), event.sequence());
            }
        }
        complaints.none(names("unpublished", "service", "topic", "key", "sequence"), "I9", "never published");
        complaints.none(names("held", "service", "source", "key", "sequence", "state"), "I9", "not taken");
        complaints.none(names("dead", "service", "reason", "topic", "position"), "I9", "given up");
        complaints.none(found.rows("position").stream().filter(row -> row.number("last") != last.getOrDefault(row.name("source", "key"), 0L))
                .map(row -> row.name("service", "source", "key", "last")).toList(), "I9", "not read to the end");
        complaints.none(found.rows("applied").stream().filter(row -> row.number("n") != 1).map(Row::toString).toList(), "I9", "taken more than once");
    }

    private List<String> names(String question, String... columns) {
        return found.rows(question).stream().map(row -> row.name(columns)).toList();
    }

    private static List<String> identities(List<Event> events) {
        return new ArrayList<>(events.stream().map(Event::identity).toList());
    }
}
