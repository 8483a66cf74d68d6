package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-29: who takes part has the party's mandate, for that party only and without a proxy. */
final class RepresentativeSpeaksForOneParty implements Rule<SeatFacts> {

    @Override
    public String id() {
        return "GA-29";
    }

    @Override
    public Verdict ask(SeatFacts facts, Law law) {
        boolean allowed = law.reads("A-29", "ALLOWED");
        boolean free = allowed || !facts.spokeForAnother() && !facts.byProxy();
        return Verdict.of(facts.mandated() && free).found(code(facts, free), "party", facts.party()).relyingOn("A-29");
    }

    private static String code(SeatFacts facts, boolean free) {
        if (!facts.mandated()) {
            return "NO_MANDATE";
        }
        String bound = facts.byProxy() ? "BY_PROXY" : "TWO_PARTIES";
        return free ? "MAY_TAKE_PART" : bound;
    }
}
