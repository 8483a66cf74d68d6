package dk.samstemt.statutes;

import dk.samstemt.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue: what is changed, where it is refused, with which code, and whether a schema can see it. */
@SuppressWarnings("unchecked")
final class BadProfiles {

    private static final Object REMOVED = new Object();

    /** One bad profile. */
    record Bad(String at, Object value, String pointer, String code, boolean structural) {

        byte[] made(byte[] good) {
            Object tree = copy(Json.read(good));
            set(tree, at, value);
            return Json.canonical(tree);
        }

        @Override
        public String toString() {
            return at + " = " + (value == REMOVED ? "(left out)" : Json.text(value)) + " -> " + pointer + " " + code;
        }
    }

    private BadProfiles() {
    }

    static Stream<Bad> all() {
        return Stream.of(identity(), parties(), provisions(), parameters(), bounds(), dates(), decisions(), interpretations(), needs()).flatMap(some -> some);
    }

    private static Bad seen(String at, Object value, String code) {
        return new Bad(at, value, at, code, true);
    }

    private static Bad unseen(String at, Object value, String pointer, String code) {
        return new Bad(at, value, pointer, code, false);
    }

    private static Stream<Bad> identity() {
        return Stream.of(seen("/format", 2L, "unknown-format"), seen("/format", "1", "wrong-type"), seen("/version", 0L, "out-of-range"),
                seen("/version", 2147483648L, "out-of-range"), seen("/id", "Foreningen", "malformed-id"), seen("/id", REMOVED, "missing"),
                seen("/surplus", "x", "unknown-field"), seen("/parties/0/surplus", "x", "unknown-field"), seen("/parameters/0/values/0/surplus", 1L, "unknown-field"),
                seen("/name/da", REMOVED, "no-text"), seen("/name/en", " ", "no-text"), unseen("/timeZone", "Europe/Kobenhavn", "/timeZone", "no-such-time-zone"),
                seen("/timeZone", REMOVED, "missing"), seen("/parties", "x", "wrong-type"), seen("/name", List.of(), "wrong-type"));
    }

    private static Stream<Bad> parties() {
        Map<String, Object> empty = Map.of("id", "guest", "name", Map.of("da", "g\u00e6st", "en", "guest"));
        return Stream.of(seen("/parties", List.of(), "no-parties"), seen("/parties/1/id", "Medlem 2", "malformed-id"),
                unseen("/parties/1/id", "medlem-1", "/parties/1/id", "duplicate-id"), unseen("/parties/3/partyClass", "guest", "/parties/3/partyClass", "unknown-class"),
                unseen("/classes/1", empty, "/classes/1", "empty-class"), seen("/parties/4/seats", -1L, "out-of-range"),
                seen("/parties/4/seatsWithoutVote", -1L, "out-of-range"), seen("/parties/4/seats", REMOVED, "missing"),
                unseen("/parties/5/speaksFor", List.of("medlem-1"), "/parties/5/speaksFor/0", "duplicate-id"), seen("/parties/6/name/en", REMOVED, "no-text"),
                unseen("/classes/1", Map.of("id", "member", "name", Map.of("da", "medlem", "en", "member")), "/classes/1/id", "duplicate-id"));
    }

    private static Stream<Bad> provisions() {
        return Stream.of(seen("/provisions/0/id", "\u00a7 1", "malformed-id"), unseen("/provisions/1/id", "1.1", "/provisions/1/id", "duplicate-id"),
                seen("/provisions/2/number", "", "no-number"), seen("/provisions/2/number", REMOVED, "missing"),
                unseen("/provisions/3/number", "\u00a7 1 stk. 1", "/provisions/3/number", "repeated-number"), seen("/provisions/3/text", " ", "no-text"),
                seen("/provisions/3/handling", "BY_HAND", "unknown-value"), seen("/provisions/3/rules", List.of(), "no-rule"),
                new Bad("/provisions/3/rules/0", "ga-1", "/provisions/3/rules/0", "malformed-id", true),
                new Bad("/provisions/3/rules/1", "MEM-8", "/provisions/3/rules/1", "duplicate-id", true),
                unseen("/provisions/3/excepts", List.of("9.9"), "/provisions/3/excepts/0", "unknown-provision"),
                unseen("/provisions/3/excepts", List.of("3.2"), "/provisions/3/excepts/0", "cyclic-exception"),
                seen("/provisions/2/step/name/da", "", "no-text"), new Bad("/provisions", List.of(), "/provisions", "missing", true));
    }

    private static Stream<Bad> parameters() {
        String value = "/parameters/0/values/0/value";
        Stream<Bad> numbers = Stream.of(Map.entry("14,5", "decimal-comma"), Map.entry("14.5", "decimal-point"), Map.entry("1.000", "decimal-point"), Map.entry("fjorten", "not-a-number"),
                Map.entry("-14", "not-a-number"), Map.entry("+14", "not-a-number"), Map.entry("014", "not-a-number"), Map.entry("", "not-a-number"), Map.entry("14 ", "not-a-number"),
                Map.entry("1e2", "not-a-number"), Map.entry("\u0661\u0664", "not-a-number")).map(bad -> seen(value, bad.getKey(), bad.getValue()));
        Stream<Bad> money = Stream.of("5.693.750,00", "5.693.750", "1,5", "12.", ".5", "1.23456789").flatMap(text -> Stream.of("ORE", "KRONER_PER_INHABITANT").map(unit ->
                new Bad("/parameters/7", parameter("fee.medlem-1.rate", unit, text), "/parameters/7/values/0/value",
                        text.contains(",") ? "decimal-comma" : text.equals(".5") ? "not-a-number" : "decimal-point", true)));
        return Stream.of(numbers, money, ranges(), Stream.of(seen(value, 14L, "wrong-type"), seen("/parameters/0/unit", "FORTNIGHTS", "unknown-value"),
                unseen("/parameters/1/id", "notice.ordinary", "/parameters/1/id", "duplicate-id"), seen("/parameters/0/id", "Varsel", "malformed-id"),
                unseen("/parameters/0/provision", "4.99", "/parameters/0/provision", "unknown-provision"), seen("/parameters/0/values", List.of(), "no-value"))).flatMap(some -> some);
    }

    /** Numbers with which nothing could be counted: the days they come to are in no calendar, and so many voters are never gone through. */
    private static Stream<Bad> bounds() {
        Stream<Bad> numbers = Stream.of("DAYS 10000 too-large", "WEEKS 10000 too-large", "MONTHS 10000 too-large", "YEARS 1000 too-large", "YEARS 999999999999999 too-large",
                "YEARS 99999999999999999999 too-large", "YEAR 999 out-of-range", "YEAR 3000 out-of-range", "YEAR 99999999999 out-of-range", "COUNT 1000000 too-large", "COUNT 999999999999999 too-large",
                "ORE 1000000000000000 too-large", "KRONER_PER_INHABITANT 1000000000 too-large", "DATE 3000-01-01 out-of-range", "DATE 0999-12-31 out-of-range", "DATE +12345-01-01 no-such-date",
                "DATE -0044-03-15 no-such-date", "DATE 0000-01-01 no-such-date", "DATE +999999999-12-31 no-such-date", "DATE 16.11.2021 no-such-date").map(line -> line.split(" ")).map(words ->
                new Bad("/parameters/7", parameter("some.number", words[0], words[1]), "/parameters/7/values/0/value", words[2], true));
        return Stream.of(numbers, Stream.of(new Bad("/parameters/7", parameter("some.day", "DATE", "2021-02-29"), "/parameters/7/values/0/value", "no-such-date", false),
                new Bad("/parameters/6", parameter("withdrawal.notice", "COUNT", "10000"), "/parameters/6/values/0/value", "too-large", true)),
                Stream.of("seats", "seatsWithoutVote").flatMap(seats -> Stream.of(1_000L, 2_147_483_647L).map(many -> seen("/parties/0/" + seats, many, "out-of-range")))).flatMap(some -> some);
    }

    static Map<String, Object> parameter(String id, String unit, String value) {
        return Map.of("id", id, "provision", "3.3", "unit", unit, "values", List.of(Map.of("value", value, "from", "2024-03-14")));
    }

    private static Stream<Bad> ranges() {
        return Stream.of(unseen("/parameters/0/values", List.of(of("14", "2024-03-15", null)), "/parameters/0/values/0/from", "gap"),
                unseen("/parameters/0/values", List.of(of("14", "2024-03-14", "2025-12-31")), "/parameters/0/values/0/until", "gap"),
                unseen("/parameters/0/values", List.of(of("14", "2024-03-14", "2025-12-31"), of("21", "2026-01-02", null)), "/parameters/0/values/0/until", "gap"),
                unseen("/parameters/0/values", List.of(of("14", "2024-03-14", "2026-01-01"), of("21", "2026-01-01", null)), "/parameters/0/values/0/until", "overlap"),
                unseen("/parameters/0/values", List.of(of("14", "2024-03-14", null), of("21", "2026-01-01", null)), "/parameters/0/values/0/until", "overlap"),
                unseen("/parameters/0/values", List.of(of("14", "2024-03-14", "2024-03-13"), of("21", "2024-03-14", null)), "/parameters/0/values/0/until", "ends-before-it-begins"));
    }

    private static Map<String, Object> of(String value, String from, String until) {
        return until == null ? Map.of("value", value, "from", from) : Map.of("value", value, "from", from, "until", until);
    }

    private static Stream<Bad> dates() {
        Stream<Bad> forms = Stream.of("14.03.2024", "14/3/2024", "2024-3-14", "24-03-14", "2024-03-14T00:00:00.000Z", "20240314", "14. marts 2024", "2024-03", "", "2024-13-01",
                "2024-00-10", "0000-03-14").map(date -> new Bad("/inForceFromDay", date, "/inForceFromDay", date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "no-such-date" : "unsupported-format", true));
        Stream<Bad> none = Stream.of("2024-02-30", "2023-02-29").map(date -> new Bad("/inForceFromDay", date, "/inForceFromDay", "no-such-date", false));
        Stream<Bad> days = Stream.of("01-05-", "5-1", "13-01", "04-31", "02-30", "1. maj", "0501").map(day -> new Bad("/parameters/1/values/0/value", day, "/parameters/1/values/0/value",
                "no-such-date", !List.of("04-31", "02-30").contains(day)));
        Stream<Bad> moments = Stream.of("2024-03-13", "2024-03-13T23:00:00Z", "2024-03-13T23:00:00.000+01:00", "2024-03-13 23:00").map(at -> seen("/inForceFrom", at, "unsupported-format"));
        return Stream.of(forms, none, days, moments, Stream.of(seen("/inForceFrom", REMOVED, "missing"))).flatMap(some -> some);
    }

    private static Stream<Bad> decisions() {
        String rule = "/decisionRules/0/rule";
        Map<String, Object> more = Map.of("op", "QUALIFIED_MAJORITY", "numerator", 4L, "denominator", 3L, "comparison", "AT_LEAST", "base", "VOTES_CAST");
        Map<String, Object> most = Map.of("op", "QUALIFIED_MAJORITY", "numerator", 3L, "denominator", 3L, "comparison", "MORE_THAN", "base", "VOTES_CAST");
        return Stream.of(new Bad(rule, more, rule + "/numerator", "threshold-above-all", false), new Bad(rule, most, rule + "/numerator", "threshold-above-all", false),
                seen(rule + "/op", "MAJORITY", "wrong-type"), seen(rule + "/base", "EVERYBODY", "wrong-type"), new Bad(rule + "/surplus", "x", rule + "/surplus", "wrong-type", true),
                new Bad(rule, Map.of("op", "FOR_FROM_EACH", "classes", List.of("guest")), rule + "/classes", "unknown-class", false),
                new Bad(rule, Map.of("op", "FOR_FROM_AT_LEAST", "count", 13L, "classes", List.of("member")), rule + "/count", "out-of-range", false),
                new Bad(rule, Map.of("op", "CASTING_VOTE", "party", "medlem-99"), rule + "/party", "unknown-party", false), new Bad(rule, Map.of("op", "ALL_OF", "rules", List.of()), rule + "/rules", "wrong-type", true),
                unseen("/decisionRules/1/id", "assembly.general", "/decisionRules/1/id", "duplicate-id"), unseen("/decisionRules/0/provision", "4.66", "/decisionRules/0/provision", "unknown-provision"),
                unseen("/decisionRules/1/scope/exceptionTo", List.of("assembly.special"), "/decisionRules/1/scope/exceptionTo/0", "unknown-decision-rule"),
                unseen("/decisionRules/0/scope/exceptionTo", List.of("assembly.amendments"), "/decisionRules/0/scope/exceptionTo", "cyclic-exception"),
                unseen("/decisionRules/1/scope/exceptionTo", List.of("board.general"), "/decisionRules/1/scope/exceptionTo/0", "excepts-something-else"),
                seen("/decisionRules/0/scope/body", "CLUB", "unknown-value"), unseen("/decisionRules/0/scope", REMOVED, "/decisionRules/0/scope", "missing"));
    }

    private static Stream<Bad> interpretations() {
        return Stream.of(seen("/interpretations/0/id", "B-1", "malformed-id"), unseen("/interpretations/1/id", "A-1", "/interpretations/1/id", "duplicate-id"),
                unseen("/interpretations/0/reading", "SOMEHOW", "/interpretations/0/reading", "unknown-reading"), seen("/interpretations/0/question/da", "", "no-text"),
                unseen("/interpretations/0/readings/1/code", "RECEIPT", "/interpretations/0/readings/2/code", "duplicate-id"), seen("/interpretations/0/reason/en", REMOVED, "no-text"),
                seen("/interpretations/0/readings/2/code", "", "malformed-id"), seen("/interpretations/0/readings/2/code", "CLEAR_DAYS ", "malformed-id"),
                seen("/interpretations/0/readings/2/code", "OPPOSITE.0", "malformed-id"), seen("/interpretations/0/decidedOn", "i g\u00e5r", "unsupported-format"), seen("/interpretations/0/decidedBy", REMOVED, "missing"));
    }

    /** What a rule the statutes lay down needs of the profile, taken away. */
    private static Stream<Bad> needs() {
        return Stream.of(unseen("/parameters/0/id", "notice.spring", "/provisions/6/rules/1", "missing-parameter"), unseen("/interpretations/1/id", "A-99", "/provisions/6/rules/1", "missing-interpretation"),
                unseen("/interpretations/14/id", "A-98", "/interpretations", "missing-interpretation"),
                unseen("/provisions/10/rules/2", "GA-10", "/provisions/10/rules/2", "missing-decision-rule"), unseen("/provisions/3/rules/1", "BO-4", "/provisions/3/rules/1", "missing-chairmanship"));
    }

    /** Puts a value at a pointer; one beyond the end of a list is added to it. */
    static void set(Object tree, String pointer, Object value) {
        String[] steps = pointer.substring(1).split("/");
        Object at = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(steps[i])) : ((Map<String, Object>) at).get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof List<?>) {
            List<Object> list = (List<Object>) at;
            int index = Integer.parseInt(last);
            list.addAll(java.util.Collections.nCopies(Math.max(0, index + 1 - list.size()), value));
            list.set(index, value);
        } else if (value == REMOVED) {
            ((Map<String, Object>) at).remove(last);
        } else {
            ((Map<String, Object>) at).put(last, value);
        }
    }

    static Object copy(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(BadProfiles::copy).collect(Collectors.toCollection(ArrayList::new));
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copied = new LinkedHashMap<>();
            map.forEach((name, value) -> copied.put((String) name, copy(value)));
            return copied;
        }
        return tree;
    }
}
