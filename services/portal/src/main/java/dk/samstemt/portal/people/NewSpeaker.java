package dk.samstemt.portal.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form: who is to speak for a party.
 *
 * @param name          the person's name
 * @param email         the person's address
 * @param language      da or en
 * @param from          first day as the browser writes it; empty for today
 * @param until         last day; empty for none
 * @param sharedMailbox set where another person reads the same mailbox
 */
record NewSpeaker(String name, String email, String language, String from, String until, String sharedMailbox) {

    static final List<String> FIELDS = List.of("name", "email", "language", "from", "until", "sharedMailbox");
    static final NewSpeaker NONE = new NewSpeaker("", "", "da", "", "", null);

    /** What the service is asked; what is empty is not said. */
    Map<String, Object> asked(String party) {
        Map<String, Object> asked = new HashMap<>(contact());
        asked.put("party", party);
        Map.of("from", text(from), "until", text(until)).forEach((member, value) -> {
            if (!value.isEmpty()) {
                asked.put(member, value);
            }
        });
        return asked;
    }

    /** The same without mandate. */
    Map<String, Object> contact() {
        Map<String, Object> asked = new HashMap<>(Map.of("name", text(name), "email", text(email), "language", text(language)));
        if (sharedMailbox != null) {
            asked.put("sharedMailbox", true);
        }
        return asked;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
