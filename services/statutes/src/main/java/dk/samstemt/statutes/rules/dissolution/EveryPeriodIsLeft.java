package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * DI-3: the assembly is on or after the later of what informing the last member and the notice to the last party allow; otherwise the
 * proposal is refused for that assembly, with the earliest day, also when it came in time for proposals. What has not
 * happened yet is counted as if it did today, and told so.
 */
final class EveryPeriodIsLeft implements Rule<DissolutionFacts> {

    @Override
    public String id() {
        return "DI-3";
    }

    @Override
    public Verdict ask(DissolutionFacts facts, Law law) {
        Information information = new Information(facts, law);
        LocalDate earliest = information.earliestDay();
        long slack = ChronoUnit.DAYS.between(earliest, facts.day());
        String known = information.isComplete() ? "" : "_IF_TODAY";
        return Verdict.of(slack >= 0).found((slack >= 0 ? "PERIODS_LEFT" : "TOO_EARLY") + known, "earliestDay", earliest, "lastInformed",
                information.lastInformed(), "noticeDay", information.noticeSent(), "days", Math.abs(slack)).relyingOn("A-2", "A-6");
    }
}
