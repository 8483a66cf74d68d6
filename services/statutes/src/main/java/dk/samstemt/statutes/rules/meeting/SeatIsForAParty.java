package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-17: those on the roll on the day take part. */
final class SeatIsForAParty implements Rule<SeatFacts> {

    @Override
    public String id() {
        return "GA-17";
    }

    @Override
    public Verdict ask(SeatFacts facts, Law law) {
        return Verdict.of(facts.onRoll()).found(facts.onRoll() ? "ON_ROLL" : "NOT_ON_ROLL", "party", facts.party());
    }
}
