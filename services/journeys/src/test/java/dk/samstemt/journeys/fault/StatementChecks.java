package dk.samstemt.journeys.fault;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** I1 to I4: what was confirmed counts, once, and in time; and the outcome follows from the log. */
final class StatementChecks {

    private static final int PARTIES = 9;
    private final Found found;
    private final Complaints complaints;
    private final Set<String> leaves;
    private final Set<String> sent;

    StatementChecks(Found found, Complaints complaints) {
        this.found = found;
        this.complaints = complaints;
        this.leaves = found.log().stream().map(Event::leaf).collect(Collectors.toSet());
        this.sent = found.wire().stream().map(Event::leaf).collect(Collectors.toSet());
    }

    void run() {
        Map<String, Row> rows = found.rows("statement").stream().collect(Collectors.toMap(row -> row.name("association", "statement"), row -> row));
        found.history().confirmed().forEach(line -> confirmed(line, rows));
        counted();
        found.told("voting.ballot-closed.v1").forEach(this::closed);
        inTime();
        found.told("assembly.decision-reached.v1").forEach(this::followsFromTheLog);
    }

    /** The receipt names what lies in the table, in Kafka and in the log. */
    private void confirmed(History.Line line, Map<String, Row> rows) {
        JsonNode receipt = Client.JSON.readTree(line.body());
        Row row = rows.get(line.op().statement().association() + " " + receipt.path("statement").stringValue(""));
        String leaf = receipt.path("leafHash").stringValue("");
        complaints.unless(row != null, "I1", "confirmed but not stored: " + line.op().key());
        complaints.unless(row == null || row.text("leaf_hash").equals(leaf) && row.number("revision") == receipt.path("revision").longValue(),
                "I1", "stored otherwise than confirmed: " + line.op().key());
        complaints.unless(sent.contains(leaf), "I1", "confirmed but not told: " + line.op().key());
        complaints.unless(leaves.contains(leaf), "I1", "confirmed but not in the log: " + line.op().key());
    }

    /** One revision for each key that was confirmed, however often it was sent; those never answered may be there or not. */
    private void counted() {
        Map<String, Long> stored = found.rows("statement").stream()
                .collect(Collectors.groupingBy(row -> row.name("association", "assembly", "party"), Collectors.counting()));
        Map<String, Long> told = keys(List.of(History.Kind.ok));
        Map<String, Long> asked = keys(List.of(History.Kind.ok, History.Kind.invoke));
        stored.forEach((party, revisions) -> complaints.unless(
                revisions >= told.getOrDefault(party, 0L) && revisions <= asked.getOrDefault(party, 0L), "I2",
                revisions + " statements stored, " + told.get(party) + " confirmed: " + party));
    }

    private Map<String, Long> keys(List<History.Kind> kinds) {
        return found.history().lines(line -> line.op().statement() != null && kinds.contains(line.kind())).stream()
                .map(History.Line::op).distinct().collect(Collectors.groupingBy(op -> op.statement().association() + " "
                        + op.statement().assembly() + " " + op.statement().party(), Collectors.counting()));
    }

    /** What the ballot opens is what the party last was told we have. */
    private void closed(Event close) {
        List<JsonNode> opened = close.data().path("statements").valueStream().toList();
        complaints.once("I2", "counted", opened.stream().map(one -> close.association() + " " + one.path("party").stringValue()).toList());
        last(close).forEach((party, line) -> {
            Optional<JsonNode> counted = opened.stream().filter(one -> one.path("party").stringValue().equals(party)).findFirst();
            complaints.unless(counted.isPresent(), "I1", "confirmed but not counted: " + line.op().key());
            counted.ifPresent(one -> complaints.unless(
                    one.path("answers").path(0).path("choice").stringValue().equals(line.op().statement().choice()), "I1",
                    "counted otherwise than said: " + line.op().key()));
        });
    }

    private Map<String, History.Line> last(Event close) {
        return found.history().confirmed().stream().filter(line -> line.op().statement().assembly().equals(close.data("assembly")))
                .collect(Collectors.toMap(line -> line.op().statement().party(), line -> line,
                        (one, other) -> Comparator.comparingLong(StatementChecks::revision).compare(one, other) > 0 ? one : other));
    }

    private static long revision(History.Line line) {
        return Client.JSON.readTree(line.body()).path("revision").longValue();
    }

    private void inTime() {
        Map<String, Row> ballots = found.rows("ballot").stream()
                .collect(Collectors.toMap(row -> row.name("association", "assembly"), row -> row));
        complaints.none(found.rows("statement").stream()
                .filter(row -> !row.moment("received_at").isBefore(ballots.get(row.name("association", "assembly")).moment("deadline")))
                .map(row -> row.name("association", "statement")).toList(), "I3", "taken after the deadline");
        complaints.none(found.rows("refusal").stream()
                .filter(row -> row.text("rule").equals("GA-16") && row.moment("refused_at").isBefore(row.moment("deadline")))
                .map(row -> row.name("association", "refusal")).toList(), "I3", "refused as late before the deadline");
    }

    /** A written assembly adopts only what all nine assent to (our own reading, not the system's). */
    private void followsFromTheLog(Event decision) {
        Optional<Event> close = found.log().stream().filter(event -> event.type().equals("voting.ballot-closed.v1")
                && event.data("assembly").equals(decision.data("assembly"))).findFirst();
        complaints.unless(close.isPresent(), "I4", "decided without a closed ballot: " + decision.association());
        close.ifPresent(ballot -> complaints.unless(decision.data("outcome").equals(outcome(ballot)), "I4",
                "decided otherwise than the log says: " + decision.association() + " " + decision.data("outcome")));
    }

    private static String outcome(Event ballot) {
        long assents = ballot.data().path("statements").valueStream().map(one -> one.path("answers").path(0))
                .filter(answer -> answer.path("choice").stringValue("").equals("ASSENT") && !answer.path("conditional").booleanValue(false)).count();
        return assents == PARTIES ? "ADOPTED" : "NOT_ADOPTED";
    }
}
