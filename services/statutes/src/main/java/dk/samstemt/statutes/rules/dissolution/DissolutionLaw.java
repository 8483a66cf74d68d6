package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;

/** What the statutes say about dissolution (§ 11 stk. 2). Immutable; thread-safe. */
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
}
