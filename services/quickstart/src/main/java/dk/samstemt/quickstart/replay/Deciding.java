package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The deadline passes, the ballot closes by its own clock, and the statutes rule on the item. */
final class Deciding extends BranchStep {

    private static final String RULED = "ADOPTED|NOT_ADOPTED";

    Deciding(Branch branch) {
        super(branch, "deciding", RealCase.DEADLINE.plusSeconds(1));
    }

    @Override
    public void act(Scene scene) {
        scene.await("the decision", () -> decision(seen(scene, "assembly", "/decisions")), seen -> seen.at("outcome").text().matches(RULED));
        Map<String, Tree> both = inBoth(scene, "assembly", "/decisions");
        Tree decision = decision(both.get("da"));
        String outcome = decision.at("outcome").text();
        scene.remember(branch.fact("outcome"), outcome);
        List<Line> lines = new ArrayList<>(Sayings.explanation(Map.of("da", decision.at("ruling", "explanation"),
                "en", decision(both.get("en")).at("ruling", "explanation"))));
        lines.add(Line.of("ruling.digest", decision.at("ruling", "sha256").text()));
        scene.tell(branch, "decided." + outcome, "§ 4 stk. 6, § 11 stk. 1 (GA-10, AM-1)", List.of(), lines);
    }

    private static Tree decision(Tree decisions) {
        return decisions.list().stream().filter(item -> item.at("item").text().equals("item-2")).findFirst().orElse(new Tree(null));
    }
}
