package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** DI-4: dissolution and the use of the assets are two items with two rulings; without a decision to pay out nobody has a claim. */
final class TwoItemsTwoRulings implements Rule<AssetsFacts> {

    @Override
    public String id() {
        return "DI-4";
    }

    @Override
    public Verdict ask(AssetsFacts facts, Law law) {
        return Verdict.unless(Stream.of(items(facts), rulings(facts), decision(facts)).flatMap(found -> found).toList(),
                Verdict.point("DECIDED_TWICE"));
    }

    private static Stream<Point> items(AssetsFacts facts) {
        boolean two = facts.dissolutionItem() != null && facts.useIsItsOwnItem();
        return two ? Stream.of() : Stream.of(Verdict.point("NOT_TWO_ITEMS"));
    }

    private static Stream<Point> rulings(AssetsFacts facts) {
        return Stream.of(facts.dissolutionAdopted() ? "" : "NOT_DISSOLVED", facts.assetsAdopted() ? "" : "USE_NOT_DECIDED")
                .filter(code -> !code.isEmpty()).map(code -> Verdict.point(code));
    }

    private static Stream<Point> decision(AssetsFacts facts) {
        return facts.payOut() ? Stream.of() : Stream.of(Verdict.point("NO_CLAIM"));
    }
}
