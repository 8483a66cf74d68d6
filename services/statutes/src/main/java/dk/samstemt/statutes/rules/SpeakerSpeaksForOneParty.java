package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.facts.StatementFacts;

/** GA-29: who states has the party's mandate and speaks for no other party in the assembly; there are no proxies. */
final class SpeakerSpeaksForOneParty implements Rule<StatementFacts> {

    @Override
    public String id() {
        return "GA-29";
    }

    @Override
    public Verdict ask(StatementFacts facts, Law law) {
        Verdict verdict = Verdict.of(facts.mandated() && !facts.spokeForAnother()).relyingOn("A-29");
        if (!facts.mandated()) {
            return verdict.found("NO_MANDATE", "party", facts.party());
        }
        return verdict.found(facts.spokeForAnother() ? "TWO_PARTIES" : "MANDATED", "party", facts.party());
    }
}
