package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** MEM-6: each party takes part with at most so many representatives; the next one is not seated. */
final class SeatIsFree implements Rule<SeatFacts> {

    @Override
    public String id() {
        return "MEM-6";
    }

    @Override
    public Verdict ask(SeatFacts facts, Law law) {
        long most = Long.parseLong(law.value("representatives.max", facts.day()));
        return Verdict.of(facts.seated() < most).found(facts.seated() < most ? "SEAT_FREE" : "NO_SEAT_LEFT", "party", facts.party(),
                "seated", facts.seated(), "most", most);
    }
}
