package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * DI-3: an assembly that is to deal with a dissolution is convened for it only if its day leaves the time since the last member was
 * informed as well; who was not informed before is informed by the last notice, so that one late notice moves both.
 */
final class DissolutionLeftEveryPeriod implements Rule<DispatchFacts> {

    @Override
    public String id() {
        return "DI-3";
    }

    @Override
    public boolean applies(DispatchFacts facts) {
        return facts.dissolution() != null;
    }

    @Override
    public Verdict ask(DispatchFacts facts, Law law) {
        Dispatches dispatches = new Dispatches(facts, law);
        LocalDate sent = dispatches.lastSent();
        LocalDate earliest = dispatches.periodsLeave(sent);
        boolean left = !facts.day().isBefore(earliest);
        // Another day needs a new notice, which goes out today at the earliest.
        LocalDate told = left ? earliest : dispatches.earliestNewDay();
        return Verdict.of(left).found(left ? "PERIODS_LEFT" : "TOO_EARLY", "earliestDay", told, "lastInformed", dispatches.lastInformed(),
                "noticeDay", sent, "days", Math.abs(ChronoUnit.DAYS.between(told, facts.day()))).relyingOn("A-2", "A-6");
    }
}
