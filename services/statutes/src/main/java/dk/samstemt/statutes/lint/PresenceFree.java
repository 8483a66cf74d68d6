package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.decision.AgreementOfAll;
import dk.samstemt.statutes.decision.AgreementOfPresent;
import dk.samstemt.statutes.decision.AllOf;
import dk.samstemt.statutes.decision.AnyOf;
import dk.samstemt.statutes.decision.Base;
import dk.samstemt.statutes.decision.CastingVote;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.ForFromAtLeast;
import dk.samstemt.statutes.decision.ForFromClasses;
import dk.samstemt.statutes.decision.ForFromEach;
import dk.samstemt.statutes.decision.Majority;
import dk.samstemt.statutes.decision.MajorityWithCastingVote;
import dk.samstemt.statutes.decision.NobodyAgainst;
import dk.samstemt.statutes.decision.Within;
import dk.samstemt.statutes.decision.Without;
import java.util.Set;

/** Rules to which it is all the same whether somebody abstains or is not there. A block that is not named here is taken to ask. */
final class PresenceFree {

    private static final Set<Class<?>> FREE = Set.of(AgreementOfAll.class, AgreementOfPresent.class, NobodyAgainst.class, CastingVote.class, ForFromEach.class,
            ForFromAtLeast.class, ForFromClasses.class, AllOf.class, AnyOf.class, Within.class, Without.class);

    private PresenceFree() {
    }

    static boolean is(Combinator rule) {
        boolean majority = rule instanceof Majority plain && plain.base() != Base.PRESENT
                || rule instanceof MajorityWithCastingVote casting && casting.base() != Base.PRESENT;
        return (majority || FREE.contains(rule.getClass())) && rule.parts().stream().allMatch(PresenceFree::is);
    }
}
