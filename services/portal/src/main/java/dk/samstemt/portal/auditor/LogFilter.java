package dk.samstemt.portal.auditor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which entries are asked for.
 *
 * @param association whose log
 * @param about       id of an assembly, {@code forening} for the association's own, or empty for everything
 * @param type        wire name of an event; empty for all
 * @param actor       opaque reference of who acted; empty for everyone
 * @param party       id of a party that an entry names; empty for all
 * @param deviation   what went otherwise, or {@code ANY} for whatever did; empty for all
 * @param from        first civil day in Danish time; null from the beginning
 * @param until       last civil day in Danish time; null to the end
 * @param after       position after which to begin
 */
record LogFilter(String association, String about, String type, String actor, String party, String deviation, LocalDate from, LocalDate until, long after) {

    static final String OWN = "forening";
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,15}");
    private static final Pattern ASSEMBLY = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.-]{1,100}");
    private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}");
    private static final Pattern DEVIATION = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What is none is asked for as if it were not there: an address written by hand shows the log from its beginning. */
    static LogFilter of(String association, LogSearch search) {
        String after = matching(POSITION, search.efter());
        return new LogFilter(association, matching(ASSEMBLY, search.om()), matching(TYPE, search.type()), matching(ACTOR, search.aktoer()),
                matching(PARTY, search.part()), matching(DEVIATION, search.afvigelse()), day(search.fra()), day(search.til()), after.isEmpty() ? 0 : Long.parseLong(after));
    }

    private static String matching(Pattern pattern, String value) {
        return value != null && pattern.matcher(value).matches() ? value : "";
    }

    private static LocalDate day(String value) {
        try {
            return matching(DAY, value).isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What audit is asked, for a stretch of that length after a position. */
    Map<String, String> question(long after, int limit) {
        Map<String, String> question = new LinkedHashMap<>();
        if (!about.isEmpty()) {
            question.put("key", own() ? association : association + "/" + about);
        }
        put(question, "type", type);
        put(question, "actor", actor);
        put(question, "party", party);
        put(question, "deviation", deviation);
        put(question, "from", from == null ? "" : from.atStartOfDay(ZONE).toInstant().toString());
        put(question, "until", until == null ? "" : until.plusDays(1).atStartOfDay(ZONE).toInstant().toString());
        question.put("after", Long.toString(after));
        question.put("limit", Integer.toString(limit));
        return question;
    }

    private static void put(Map<String, String> question, String name, String value) {
        if (!value.isEmpty()) {
            question.put(name, value);
        }
    }

    /** Everything about one assembly. */
    static LogFilter about(String association, String assembly) {
        return new LogFilter(association, assembly, "", "", "", "", null, null, 0);
    }

    /** Whether only entries of the association itself are asked for. */
    public boolean own() {
        return about.equals(OWN);
    }

    /** Whether it is anything but all entries from a position on. */
    public boolean narrowed() {
        return !about.isEmpty() || !type.isEmpty() || !actor.isEmpty() || !party.isEmpty() || !deviation.isEmpty() || from != null || until != null;
    }

    /** What stands behind the address of a page of it; nothing of it needs escaping. */
    public String query(long position) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "om", about);
        put(said, "type", type);
        put(said, "aktoer", actor);
        put(said, "part", party);
        put(said, "afvigelse", deviation);
        put(said, "fra", from == null ? "" : from.toString());
        put(said, "til", until == null ? "" : until.toString());
        put(said, "efter", position == 0 ? "" : Long.toString(position));
        return said.isEmpty() ? "" : said.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("&", "?", ""));
    }
}
