package dk.samstemt.journeys;

import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every id of one association put into the paths of another, read and written by people who have their role in both. */
final class Swaps {

    private Swaps() {
    }

    /** What was tried, with the status it got. */
    static Map<String, Integer> of(Installation house, Branch here, Branch there) {
        Map<String, Integer> answers = new TreeMap<>();
        swap(house, here, there, answers);
        swap(house, there, here, answers);
        return answers;
    }

    private static void swap(Installation house, Branch from, Branch to, Map<String, Integer> answers) {
        String assembly = house.replay.assembly(from);
        String annex = house.rest.get("sekretariat", "assembly", from.path("/assemblies/" + assembly)).body().at("annexes", 0, "annex").text();
        reads(assembly, annex).forEach((service, paths) -> paths.forEach(path ->
                answers.put("GET " + service + " " + to.path(path), house.rest.get("sekretariat", service, to.path(path)).status())));
        writes(assembly).forEach((path, user) -> answers.put("POST " + to.path(path), house.rest
                .post(user, path.contains("ballot") ? "voting" : "assembly", to.path(path), "swap" + path.hashCode() + to.letter(), body(path)).status()));
        String leaf = Log.of(house, from).get(0).at("leafHash").text();
        answers.put("GET audit " + to.path("/log/" + leaf), house.rest.get("revisor", "audit", to.path("/log/" + leaf)).status());
        messages(house, from, assembly).forEach(message -> {
            String path = to.path("/assemblies/" + house.replay.assembly(to) + "/messages/" + message.at("message").text() + ".eml");
            answers.put("GET notification " + path, house.rest.get("sekretariat", "notification", path).status());
        });
    }

    private static List<Tree> messages(Installation house, Branch from, String assembly) {
        return house.rest.get("sekretariat", "notification", from.path("/assemblies/" + assembly + "/messages")).body().at("messages").list()
                .stream().limit(3).toList();
    }

    private static Map<String, List<String>> reads(String assembly, String annex) {
        String base = "/assemblies/" + assembly;
        return Map.of("assembly", List.of(base, base + "/check", base + "/certificate", base + "/decisions", base + "/record",
                        base + "/record/1.pdf", base + "/redline", base + "/course", base + "/course/writtenAssembly-1", base + "/annexes/" + annex),
                "voting", List.of(base + "/ballot", base + "/ballot/statements", base + "/ballot/result"),
                "notification", List.of(base + "/notices", base + "/messages"));
    }

    private static Map<String, String> writes(String assembly) {
        String base = "/assemblies/" + assembly;
        return Map.of(base + "/record/approvals", "formand", base + "/ballot/parties/ku/statements", "ku",
                base + "/ballot/parties/ku/withdrawals", "ku");
    }

    private static Map<String, Object> body(String path) {
        if (path.endsWith("approvals")) {
            return Map.of("revision", 1L, "verdict", "APPROVED");
        }
        return path.endsWith("withdrawals") ? Map.of("sawRevision", 1L)
                : Map.of("sawRevision", 1L, "answers", List.of(Map.of("item", "item-2", "choice", "DISSENT")));
    }
}
