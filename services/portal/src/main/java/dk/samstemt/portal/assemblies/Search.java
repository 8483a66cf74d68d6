package dk.samstemt.portal.assemblies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for, as it stands in the address of the page: it can be kept and sent to a colleague.
 *
 * @param year  civil year
 * @param kind  ORDINARY or EXTRAORDINARY
 * @param state how far it has come
 * @param text  words
 * @param after the assembly the page comes after
 */
record Search(String year, String kind, String state, String text, String after) {

    static final List<String> KINDS = List.of("ORDINARY", "EXTRAORDINARY");
    static final List<String> STATES = List.of("DRAFT", "CONVENING", "CONVENED", "CONVENING_FAILED", "CANCELLED", "REPLACED", "CLOSED", "DECIDED", "RECORD_DRAWN_UP",
            "RECORD_APPROVED", "CONCLUDED");
    private static final int LONGEST = 200;

    /** What the service is asked: what is no such thing is not asked for, so that an old or mistyped address still shows something. */
    Map<String, String> asked(String party) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "year", year != null && year.matches("(19|20|21)[0-9]{2}") ? year : null);
        put(asked, "kind", kind != null && KINDS.contains(kind) ? kind : null);
        put(asked, "state", state != null && STATES.contains(state) ? state : null);
        put(asked, "text", text == null ? null : text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
        put(asked, "of", party);
        put(asked, "after", after);
        return asked;
    }

    /** Whether anything is looked for. */
    public boolean isAny() {
        return asked(null).keySet().stream().anyMatch(name -> !name.equals("after"));
    }

    private static void put(Map<String, String> asked, String name, String value) {
        if (value != null && !value.isEmpty()) {
            asked.put(name, value);
        }
    }
}
