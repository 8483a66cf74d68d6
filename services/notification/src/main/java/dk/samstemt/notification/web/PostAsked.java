package dk.samstemt.notification.web;

import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.platform.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which of an assembly's mails are asked for, as it came; null wherever it makes no difference.
 *
 * @param kind  what they are for, see {@link MessageKind}
 * @param party whom they concern; {@code -} for those to the secretariat and the chair of the meeting
 * @param state as in the answer, or {@code broken} for those that failed or came back
 * @param after the mail after which to go on
 * @param limit how many at most, 1 to 100; 25 unless told
 */
record PostAsked(String kind, String party, String state, String after, String limit) {

    private static final List<String> BROKEN = List.of("FAILED", "BOUNCED");
    private static final Map<String, List<String>> STATES = Map.of("queued", List.of("QUEUED"), "accepted", List.of("ACCEPTED"), "uncertain", List.of("UNCERTAIN"),
            "failed", List.of("FAILED"), "bounced", List.of("BOUNCED"), "broken", BROKEN);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");
    private static final int USUAL = 25;

    /** @throws ProblemException 422 when one of them cannot be one */
    void check() {
        boolean sound = (kind == null || Arrays.stream(MessageKind.values()).anyMatch(known -> known.name().equals(kind))) && isId(party) && isId(after)
                && (state == null || STATES.containsKey(state)) && (limit == null || LIMIT.matcher(limit).matches());
        if (!sound) {
            throw ProblemException.of(NotificationProblems.INVALID_SEARCH);
        }
    }

    private static boolean isId(String value) {
        return value == null || ID.matcher(value).matches();
    }

    /** As the table has it: empty for those to no party. */
    String stored() {
        return "-".equals(party) ? "" : party;
    }

    /** The states that count; null for all. */
    String[] states() {
        return state == null ? null : STATES.get(state).toArray(String[]::new);
    }

    int most() {
        return limit == null ? USUAL : Integer.parseInt(limit);
    }
}
