package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.decision.AllOf;
import dk.samstemt.statutes.decision.AnyOf;
import dk.samstemt.statutes.decision.CastingVote;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.ForFromAtLeast;

/** Building blocks name classes and parties that there are, and never ask for more parties than a class has. */
final class CombinatorChecks {

    private final Profile profile;
    private final Defects defects;

    CombinatorChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check(Combinator rule, String place) {
        rule.ownClasses().stream().sorted().forEach(name -> PartyChecks.known(profile, name, place + "/classes", defects));
        if (rule instanceof ForFromAtLeast wanted) {
            enough(wanted, place);
        }
        if (rule instanceof CastingVote casting) {
            defects.unless(profile.party(casting.party()).isPresent(), place + "/party", "unknown-party", "unknown party " + casting.party());
        }
        String within = place + (rule instanceof AllOf || rule instanceof AnyOf ? "/rules/" : "/rule");
        for (int i = 0; i < rule.parts().size(); i++) {
            check(rule.parts().get(i), within.endsWith("/") ? within + i : within);
        }
    }

    private void enough(ForFromAtLeast wanted, String place) {
        long there = profile.parties().stream().filter(party -> wanted.classes().contains(party.partyClass())).count();
        defects.unless(there == 0 || wanted.count() <= there, place + "/count", "out-of-range",
                "asks for " + wanted.count() + " parties where there are " + there);
    }
}
