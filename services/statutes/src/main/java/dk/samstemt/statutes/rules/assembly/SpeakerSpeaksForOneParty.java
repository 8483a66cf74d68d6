package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-29: who states has the party's mandate and speaks for no other party in the assembly; there are no proxies, unless A-29 allows them. */
final class SpeakerSpeaksForOneParty implements Rule<StatementFacts> {

    @Override
    public String id() {
        return "GA-29";
    }

    @Override
    public Verdict ask(StatementFacts facts, Law law) {
        boolean two = facts.spokeForAnother() && !forSeveral(law);
        Verdict verdict = Verdict.of(facts.mandated() && !two).relyingOn("A-29");
        if (!facts.mandated()) {
            return verdict.found("NO_MANDATE", "party", facts.party());
        }
        return verdict.found(two ? "TWO_PARTIES" : "MANDATED", "party", facts.party());
    }

    /** Whether one person may speak for several parties, as the reading of A-29 in use has it. */
    static boolean forSeveral(Law law) {
        return law.reads("A-29", "ALLOWED");
    }
}
