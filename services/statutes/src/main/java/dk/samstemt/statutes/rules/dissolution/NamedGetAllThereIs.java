package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/**
 * DI-5: net assets below the equity all go to those named; how much each of them gets is the assembly's to decide. A name in the
 * provision that is no party's is shown as a defect of the text and never replaced.
 */
final class NamedGetAllThereIs implements Rule<AssetsFacts> {

    @Override
    public String id() {
        return "DI-5";
    }

    @Override
    public boolean applies(AssetsFacts facts) {
        return facts.payOut();
    }

    @Override
    public Verdict ask(AssetsFacts facts, Law law) {
        Verdict verdict = shares(facts, law);
        for (String name : Named.unknown(law)) {
            verdict = verdict.found("NAME_IS_NO_PARTY", "name", name);
        }
        return verdict;
    }

    private static Verdict shares(AssetsFacts facts, Law law) {
        if (facts.netOre() >= facts.equityOre()) {
            return Verdict.of(true).found("ENOUGH", "netOre", facts.netOre(), "equityOre", facts.equityOre());
        }
        List<Point> others = facts.shares().stream().filter(share -> share.amountOre() != 0 && !Named.isNamed(share, law))
                .map(share -> Verdict.point("NOT_NAMED", "recipient", share.recipient(), "amountOre", share.amountOre())).toList();
        return Verdict.unless(others, Verdict.point("ALL_TO_THE_NAMED", "netOre", facts.netOre(), "equityOre", facts.equityOre()));
    }
}
