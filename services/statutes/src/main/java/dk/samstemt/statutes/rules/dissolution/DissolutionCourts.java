package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** The questions on dissolution and the use of the assets. */
public final class DissolutionCourts {

    static final Court<DissolutionFacts> TIME = new Court<>(RulingKind.DISSOLUTION_IN_TIME, DissolutionFacts.class,
            List.of(new EveryMemberIsInformed(), new EveryPeriodIsLeft()), new TimeAlternatives());
    static final Court<AssetsFacts> ASSETS = new Court<>(RulingKind.ASSETS_PAID_OUT, AssetsFacts.class, List.of(
            new TwoItemsTwoRulings(), new NamedComeFirst(), new NamedGetAllThereIs()), new AssetsAlternatives());

    private DissolutionCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(TIME, ASSETS);
    }
}
