package dk.samstemt.portal.auditor;

import org.springframework.context.MessageSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The log as CSV, for spreadsheets: UTF-8 with a mark at its beginning, semicolons, moments as ISO 8601 in UTC. No cell is ever taken for a formula.
 *
 * @param texts  headings and the names of events
 * @param locale their language
 */
record CsvLog(MessageSource texts, Locale locale) implements LogFormat {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final List<String> COLUMNS = List.of("position", "occurred", "recorded", "event", "type", "assembly", "role", "actor", "version", "source", "key",
            "sequence", "id", "leaf", "genuine", "deviation", "data");
    /** What makes a spreadsheet compute: also after a tab or a line break, which some strip first. */
    private static final String COMPUTES = "=+-@\t\r\n";

    @Override
    public String head() {
        return MARK + line(COLUMNS.stream().map(column -> say("auditor.csv." + column, column)).toArray());
    }

    @Override
    public String entry(Event event) {
        DecisionLog.Entry entry = event.entry();
        return line(entry.position(), iso(event.occurredAt()), iso(event.recordedAt()), say("auditor.event." + entry.type(), entry.type()), entry.type(),
                event.assembly(), event.role(), event.actor(), event.said("statutesVersion"), entry.source(), entry.key(), entry.sequence(), entry.id(),
                entry.leafHash(), say("auditor.csv.genuine." + event.genuine(), ""),
                entry.deviation() == null ? "" : say("auditor.deviation." + entry.deviation(), entry.deviation()), event.data());
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String foot() {
        return "";
    }

    private static String line(Object... cells) {
        return Arrays.stream(cells).map(CsvLog::cell).collect(Collectors.joining(";", "", END));
    }

    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && COMPUTES.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ';' || c == '\r' || c == '\n') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String iso(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private String say(String key, String otherwise) {
        return texts.getMessage(key, null, otherwise, locale);
    }
}
