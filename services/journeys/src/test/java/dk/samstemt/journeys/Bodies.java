package dk.samstemt.journeys;

import dk.samstemt.quickstart.replay.Branch;

import java.util.List;
import java.util.Map;

/** One sound body for each endpoint that takes one, to be spoilt. */
final class Bodies {

    private Bodies() {
    }

    /** Where a body goes and who sends it. */
    record Target(String user, String service, String method, String path, Map<String, Object> body) {
    }

    static List<Target> of(Branch branch, String assembly) {
        return List.of(
                new Target("administrator", "membership", "PUT", branch.path("/profile"), Map.of("version", 1L)),
                new Target("administrator", "membership", "POST", branch.path("/persons"), person()),
                new Target("administrator", "membership", "POST", branch.path("/grants"), Map.of("person", "per-none", "role", "chairmanship",
                        "party", "ku", "office", "CHAIR", "from", "2023-01-01T00:00:00.000Z", "until", "2024-01-01T00:00:00.000Z")),
                new Target("sekretariat", "membership", "POST", branch.path("/mandates"), Map.of("person", "per-none", "party", "ku",
                        "from", "2023-01-01T00:00:00.000Z", "until", "2024-01-01T00:00:00.000Z")),
                new Target("administrator", "membership", "POST", branch.path("/mandates/man-none/end"), Map.of("until", "2024-01-01T00:00:00.000Z")),
                new Target("sekretariat", "assembly", "POST", branch.path("/assemblies"), draft()),
                new Target("sekretariat", "assembly", "POST", assembly + "/convening", Map.of("none", true)),
                new Target("formand", "assembly", "POST", assembly + "/record/approvals", Map.of("revision", 1L, "verdict", "CORRECTION", "comment", "x")),
                new Target("ku", "voting", "POST", assembly + "/ballot/parties/ku/statements", statement()),
                new Target("ku", "voting", "POST", assembly + "/ballot/parties/ku/withdrawals", Map.of("sawRevision", 1L)));
    }

    private static Map<String, Object> person() {
        return Map.of("name", "Prøve", "email", "prove@example.org", "language", "da", "login", Map.of("provider", "oidc", "subject", "ku"));
    }

    private static Map<String, Object> statement() {
        return Map.of("sawRevision", 1L, "comment", "x", "decidedBy", Map.of("body", "bestyrelsen", "date", "2023-11-01"),
                "answers", List.of(Map.of("item", "item-2", "choice", "DISSENT", "condition", "x")));
    }

    private static Map<String, Object> draft() {
        Map<String, Object> said = Map.of("da", "Ord", "en", "Words");
        return Map.of("kind", "EXTRAORDINARY", "form", "WRITTEN", "day", "2024-05-01", "purpose", said,
                "basis", Map.of("kind", "MEMBER_CALL", "member", "ku", "signatory", "rektor", "day", "2024-03-01"),
                "items", List.of(Map.of("number", 1L, "kind", "DECISION", "subject", "AMENDMENT", "title", said, "wording", "Ord",
                        "amendment", Map.of("baseVersion", 1L, "operations", List.of(Map.of("kind", "REPLACE_TEXT", "provision", "6.2",
                                "before", "a", "after", "b", "from", "2024-06-01"))))),
                "notice", Map.of("howToState", said, "signature", said, "contactAbsentFrom", "2024-04-01", "contactAbsentUntil", "2024-04-02"));
    }
}
