package dk.samstemt.portal.secretariat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which mails of an assembly are shown; each part is empty where nothing was chosen. What is none of what can be chosen counts as nothing chosen: an address
 * written by hand shows all of them.
 *
 * @param slags    kind of mail
 * @param part     id of a party, or {@code -} for mails to the secretariat and the chair of the meeting
 * @param tilstand how far it came, or {@code broken} for what did not get through
 * @param efter    the mail after which to begin
 */
record PostFilter(String slags, String part, String tilstand, String efter) {

    static final List<String> KINDS = List.of("NOTICE", "NOTICE_TO_SUCCESSOR", "REMINDER", "RECEIPT", "REGISTRATION", "OBJECTION", "RECORD", "CORRECTION", "CANCELLATION",
            "WAIVER_REQUEST", "NOTICE_AT_RISK", "NOTICE_BOUNCED", "CONVENING_FAILED");
    static final List<String> STATES = List.of("broken", "queued", "accepted", "uncertain", "failed", "bounced");
    private static final int SIZE = 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    PostFilter {
        slags = slags != null && KINDS.contains(slags) ? slags : "";
        tilstand = tilstand != null && STATES.contains(tilstand) ? tilstand : "";
        part = id(part);
        efter = id(efter);
    }

    private static String id(String value) {
        return value != null && ID.matcher(value).matches() ? value : "";
    }

    /** What notification is asked. */
    Map<String, String> question() {
        Map<String, String> question = new LinkedHashMap<>();
        put(question, "kind", slags);
        put(question, "party", part);
        put(question, "state", tilstand);
        put(question, "after", efter);
        question.put("limit", Integer.toString(SIZE));
        return question;
    }

    /** Whether it is anything but all mails. */
    public boolean narrowed() {
        return !slags.isEmpty() || !part.isEmpty() || !tilstand.isEmpty();
    }

    /** What stands behind the address of the page that begins after a mail; nothing of it needs escaping. */
    public String query(String after) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "slags", slags);
        put(said, "part", part);
        put(said, "tilstand", tilstand);
        put(said, "efter", after == null ? "" : after);
        return said.isEmpty() ? "" : said.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> question, String name, String value) {
        if (!value.isEmpty()) {
            question.put(name, value);
        }
    }
}
