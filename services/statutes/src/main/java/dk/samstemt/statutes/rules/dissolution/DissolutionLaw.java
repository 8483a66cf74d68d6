package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;

/** What the statutes say about dissolution and the use of the assets (§ 11 stk. 2). Immutable; thread-safe. */
public final class DissolutionLaw {

    private final Law law;

    private DissolutionLaw(Law law) {
        this.law = law;
    }

    /** The law of dissolution in one version of the statutes. */
    public static DissolutionLaw of(Law law) {
        return new DissolutionLaw(law);
    }

    /** Can the assembly on this day deal with the proposal, by when members were informed and convened (DI-1, DI-3)? */
    public Ruling inTime(DissolutionFacts facts) {
        return DissolutionCourts.TIME.rule(facts, law);
    }

    /** Ids of every member that must be informed: the parties and, by A-42, the municipalities they speak for. */
    public List<String> membersToInform() {
        return Information.members(law);
    }

    /** May the assets be paid out so (DI-2, DI-4, DI-5)? */
    public Ruling assetsPaidOut(AssetsFacts facts) {
        return DissolutionCourts.ASSETS.rule(facts, law);
    }

    /** How much goes first to those the provision names, and how much is left, in øre (DI-2, DI-5). */
    public FirstAmount firstAmount(long equityOre, long netOre) {
        return FirstAmount.of(equityOre, netOre);
    }

    /** Names in the provision that are no party's: open defects of the text (DI-5). */
    public List<Finding> defects() {
        return law.laysDown("DI-5") ? Named.unknown(law).stream().map(name -> Warnings.of("DI-5", law, "NAME_IS_NO_PARTY", "name", name)).toList()
                : List.of();
    }
}
