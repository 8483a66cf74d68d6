package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** DI-2: paid out to members, an amount equal to the equity goes first to those the provision names; all else as the assembly decides. */
final class NamedComeFirst implements Rule<AssetsFacts> {

    @Override
    public String id() {
        return "DI-2";
    }

    @Override
    public boolean applies(AssetsFacts facts) {
        return facts.payOut();
    }

    @Override
    public Verdict ask(AssetsFacts facts, Law law) {
        FirstAmount amount = FirstAmount.of(facts.equityOre(), facts.netOre());
        return Verdict.unless(Stream.of(first(facts, amount, law), sum(facts), negative(facts)).flatMap(found -> found).toList(),
                Verdict.point("NAMED_COME_FIRST", "firstOre", amount.firstOre(), "restOre", amount.restOre()));
    }

    private static Stream<Point> first(AssetsFacts facts, FirstAmount amount, Law law) {
        long named = Named.sum(facts, law);
        return named >= amount.firstOre() ? Stream.of() : Stream.of(Verdict.point("NAMED_GET_TOO_LITTLE", "namedOre", named,
                "firstOre", amount.firstOre(), "missingOre", Math.subtractExact(amount.firstOre(), named)));
    }

    private static Stream<Point> sum(AssetsFacts facts) {
        long sum = Named.sum(facts);
        return sum <= Math.max(facts.netOre(), 0) ? Stream.of()
                : Stream.of(Verdict.point("MORE_THAN_THERE_IS", "sumOre", sum, "netOre", facts.netOre()));
    }

    private static Stream<Point> negative(AssetsFacts facts) {
        return facts.shares().stream().filter(share -> share.amountOre() < 0).map(AssetShare::recipient)
                .map(recipient -> Verdict.point("NEGATIVE_SHARE", "recipient", recipient));
    }
}
