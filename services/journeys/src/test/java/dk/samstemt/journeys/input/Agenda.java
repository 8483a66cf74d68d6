package dk.samstemt.journeys.input;

import java.util.List;
import java.util.Map;

/** Drafts that are sound but for what a case puts into them. */
final class Agenda {

    private Agenda() {
    }

    static Map<String, Object> item(int number, String wording) {
        return Map.of("number", (long) number, "kind", "DECISION", "subject", "OTHER", "title", Map.of("da", "Punkt " + number), "wording", wording);
    }

    static Map<String, Object> draft(String day, List<Object> items) {
        Map<String, String> said = Map.of("da", "Ord", "en", "Words");
        return Map.of("kind", "EXTRAORDINARY", "form", "WRITTEN", "day", day, "purpose", said, "basis", Map.of("kind", "MEMBER_CALL", "member", "ku",
                "signatory", "rektor", "day", "2023-10-01"), "items", items, "notice", Map.of("howToState", said, "signature", said));
    }
}
