package dk.samstemt.journeys.order;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All rows of all tables of a service, the engine's place in its process among them, so that two runs can be compared:
 * ids, digests and secrets made anew in each run are replaced by what they are, and moments at which the service itself did something by "then".
 */
final class EndState {

    private static final Pattern ID = Pattern.compile("\\b([a-z]{3})-[0-9a-z]{26}\\b");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    /** The return address of a mail, which nobody can guess. */
    private static final Pattern ENVELOPE = Pattern.compile("\\b[0-9a-f]{32}\\b");
    private static final Pattern MOMENT = Pattern.compile("(?:(\\w+)\\\\*\"\\s*:\\s*\\\\*\")?(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d))");
    /** Names of moments at which something was done, and those of them that a service takes from events or reckons. */
    private static final Pattern DONE = Pattern.compile("\\w+(_at|At)");
    private static final Map<String, Set<String>> TOLD = Map.of("assembly", Set.of("due_at", "accepted_at", "acceptedAt", "received_at", "bounced_at"),
            "voting", Set.of("closing_ordered_at"), "notification", Set.of("due_at", "expires_at", "bounced_at"), "membership", Set.of(), "audit", Set.of());
    private static final Pattern PATH = Pattern.compile("\\\\?\"(correlation|causation|sequence)\\\\?\":(\\\\?\"[^\"\\\\]*\\\\?\"|\\d+)");
    /** Who was entitled when the ballot opened: a change of the roll that is heard of later comes to the same, and nobody else reads it. */
    private static final Pattern ENTITLED = Pattern.compile("(voting\\.ballot-opened\\.v1.*)\\\\\"parties\\\\\":\\[[^\\]]*\\]");
    private static final Instant NOW_AND_LATER = Instant.parse("2026-01-01T00:00:00Z");
    /** How often or when something was looked at, and numbers that say only what came first. */
    private static final Set<String> LEFT_OUT = Set.of("inbox.attempts", "inbox.reason", "inbox.next_attempt_at", "outbox.sequence", "outbox.slot",
            "outbox.leaf_hash", "log_entry.position", "log_deviation.position");

    private static final int LONG = 900;

    private final JdbcClient jdbc;
    private final Part part;
    private final String sql;
    private final Set<String> marks;
    private final Set<Instant> moments;
    private final Map<String, String> seen = new HashMap<>();

    EndState(JdbcClient jdbc, Part part, Tape tape) {
        this.jdbc = jdbc;
        this.part = part;
        this.marks = tape.marks();
        this.moments = tape.moments();
        this.sql = query(jdbc, part);
    }

    private static String query(JdbcClient jdbc, Part part) {
        String service = part.service();
        Map<String, List<String>> tables = new HashMap<>();
        jdbc.sql("""
                select c.table_name, c.column_name, c.data_type from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = ? and t.table_type = 'BASE TABLE' and c.table_name not like 'flyway%' and c.table_name not like 'act\\_%'
                  and c.table_name not in ('idempotency', 'bytes') and c.is_identity = 'NO' order by c.ordinal_position""").param(service).query((row, n) -> {
            String table = row.getString(1);
            if (!LEFT_OUT.contains(table + "." + row.getString(2))) {
                tables.computeIfAbsent(table, t -> new ArrayList<>()).add(expression(table, row.getString(2), row.getString(3)));
                if (row.getString(2).equals("message") && !table.equals("message")) {
                    tables.get(table).add("(select m.kind from message m where m.message = t.message) as kind");
                }
            }
            return table;
        }).list();
        List<String> parts = new ArrayList<>(tables.entrySet().stream()
                .map(table -> "select '" + table.getKey() + " ' || to_jsonb(r)::text from (select " + String.join(", ", table.getValue()) + " from " + table.getKey()
                        + " t" + where(table.getValue(), part) + ") r").toList());
        if (service.equals("assembly")) {
            parts.add("select 'at ' || coalesce(act_id_, '') from act_ru_execution where is_active_ and act_id_ is not null");
            parts.add("select 'waits ' || event_name_ || ' ' || activity_id_ from act_ru_event_subscr");
            parts.add("select 'timer ' || coalesce(handler_cfg_, '') || ' ' || coalesce(to_char(duedate_, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), '') from act_ru_job");
            parts.add("select 'task ' || task_def_key_ from act_ru_task");
            parts.add("select 'incident ' || activity_id_ from act_ru_incident");
        }
        if (service.equals("audit")) {
            parts.add("select 'positions without gap ' || (count(*) = max(position)) from log_entry group by association");
        }
        parts.add("select 'numbers without gap ' || (count(*) = max(sequence)) from outbox where leaf_hash is not null group by topic, key");
        return String.join(" union all ", parts);
    }

    private static String where(List<String> columns, Part part) {
        return columns.contains("\"association\"") ? part.within().map(association -> " where association = '" + association + "'").orElse("") : "";
    }

    private static String expression(String table, String column, String type) {
        if (type.startsWith("timestamp")) {
            return "least(\"" + column + "\", '" + NOW_AND_LATER + "') as \"" + column + "\"";
        }
        if (!type.equals("bytea")) {
            return "\"" + column + "\"";
        }
        return table.equals("outbox") && column.equals("value") ? "convert_from(value, 'UTF8') as value" : "(\"" + column + "\" is not null) as \"" + column + "\"";
    }

    /** Every row, in an order of its own. */
    List<String> now() {
        List<String> rows = new ArrayList<>(jdbc.sql(sql).query(String.class).list());
        rows.addAll(part.outside());
        rows.replaceAll(row -> seen.computeIfAbsent(row, this::normal));
        Collections.sort(rows);
        return rows;
    }

    private String normal(String row) {
        String text = ID.matcher(row).replaceAll(id -> marks.contains(id.group()) ? id.group() : id.group(1) + "-#");
        text = DIGEST.matcher(text).replaceAll(digest -> marks.contains(digest.group()) ? digest.group() : "digest");
        text = ENVELOPE.matcher(text).replaceAll("envelope");
        text = MOMENT.matcher(text).replaceAll(at -> moment(at.group(1), at.group(2), at.group()));
        return text.startsWith("outbox ") ? ENTITLED.matcher(PATH.matcher(text).replaceAll("")).replaceAll("$1") : text;
    }

    private String moment(String name, String moment, String text) {
        Instant at = OffsetDateTime.parse(moment).toInstant();
        boolean done = name != null && DONE.matcher(name).matches() && !TOLD.get(part.service()).contains(name);
        return !at.isBefore(NOW_AND_LATER) || done && moments.contains(at) ? text.substring(0, text.length() - moment.length()) + "then" : text;
    }

    /** What one has and the other has not. */
    static String difference(List<String> expected, List<String> found) {
        return "missing " + less(expected, found) + "\n  more " + less(found, expected);
    }

    private static List<String> less(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left.stream().map(row -> row.length() > LONG ? row.substring(0, LONG) : row).limit(3).collect(Collectors.toList());
    }
}
