package dk.samstemt.journeys.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the secretariats of the examples write into their drafts. */
public final class Drafts {

    /** The item that is decided. */
    static final String DECIDED = "item-2";
    private static final String PROPOSER = "region-hovedstaden";

    private Drafts() {
    }

    /** An extraordinary written assembly on a plain decision, called for by a member. */
    public static Map<String, Object> decision(String day) {
        return called(day, plain());
    }

    /** The same as the board decides it. */
    static Map<String, Object> byTheBoard(String day, String decided) {
        Map<String, Object> draft = new HashMap<>(decision(day));
        draft.put("basis", Map.of("kind", "BOARD_DECISION", "day", decided));
        return draft;
    }

    /** Sets a fee for a fiscal year. */
    static Map<String, Object> fee(String day, long year) {
        Map<String, Object> item = new HashMap<>(plain());
        item.put("subject", "FEE");
        item.put("feeYear", year);
        item.put("title", said("Kontingent for " + year, "Fee for " + year));
        return called(day, item);
    }

    /** The same draft with something else instead of a member of it. */
    static Map<String, Object> with(Map<String, Object> draft, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(draft);
        changed.put(member, value);
        return changed;
    }

    /** The same in both languages. */
    public static Map<String, Object> said(String danish, String english) {
        return Map.of("da", danish, "en", english);
    }

    private static Map<String, Object> called(String day, Map<String, Object> item) {
        return Map.of("kind", "EXTRAORDINARY", "form", "WRITTEN", "day", day, "purpose", said("Ét forslag til afgørelse.", "One proposal to decide."),
                "basis", Map.of("kind", "MEMBER_CALL", "member", PROPOSER, "signatory", "regionsrådet",
                        "day", LocalDate.parse(day).minusDays(40).toString()),
                "items", List.of(chairOfTheMeeting(), item), "notice", Map.of("howToState", said("Log ind i Samstemt og svar på punkt 2.",
                        "Log in to Samstemt and answer item 2."), "signature", said("Sekretariatet", "The secretariat")));
    }

    private static Map<String, Object> chairOfTheMeeting() {
        return Map.of("number", 1L, "kind", "INFORMATION", "subject", "CHAIR_OF_MEETING", "title", said("Dirigent", "Chair of the meeting"),
                "wording", "Bestyrelsens formand er dirigent. Punktet er til orientering.");
    }

    private static Map<String, Object> plain() {
        return Map.of("number", 2L, "kind", "DECISION", "subject", "OTHER", "title", said("Fælles kontor i Bruxelles", "A joint office in Brussels"),
                "wording", "Det indstilles, at foreningen lejer et fælles kontor.");
    }
}
