package dk.samstemt.journeys.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An extraordinary written assembly with one plain decision, called for by a member. */
final class Draft {

    private Draft() {
    }

    static Map<String, Object> of(LocalDate day) {
        return Map.of("kind", "EXTRAORDINARY", "form", "WRITTEN", "day", day.toString(), "purpose", said("Ét forslag.", "One proposal."),
                "basis", Map.of("kind", "MEMBER_CALL", "member", "region-hovedstaden", "signatory", "regionsrådet",
                        "day", day.minusDays(40).toString()),
                "items", List.of(item(1, "INFORMATION", "CHAIR_OF_MEETING", "Dirigent"), item(2, "DECISION", "OTHER", "Fælles kontor i Bruxelles")),
                "notice", Map.of("howToState", said("Log ind i Samstemt og svar på punkt 2.", "Log in to Samstemt and answer item 2."),
                        "signature", said("Sekretariatet", "The secretariat")));
    }

    private static Map<String, Object> item(int number, String kind, String subject, String title) {
        return Map.of("number", number, "kind", kind, "subject", subject, "title", said(title, title),
                "wording", "Det indstilles, at " + title + ".");
    }

    private static Map<String, String> said(String danish, String english) {
        return Map.of("da", danish, "en", english);
    }
}
