package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;
import java.time.MonthDay;

/** GA-1, GA-27: an ordinary assembly is held before 1 July while a lawful day is left; later it is a breach on record. */
final class OrdinaryAssemblyIsInSeason implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-1";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return !facts.isExtraordinary();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        LocalDate last = MonthDay.parse("--" + law.value("ordinary.before", facts.day()))
                .atYear(facts.day().getYear()).minusDays(1);
        LocalDate earliest = law.noticePeriod(facts.kind(), facts.day())
                .earliestDay(law.calendar().dayOf(facts.decidedAt()));
        if (!facts.day().isAfter(last)) {
            return Verdict.of(true).found("IN_SEASON", "lastDay", last);
        }
        return earliest.isAfter(last) ? Verdict.of(true).found("BREACH", "lastDay", last).relyingOn("A-34")
                : Verdict.of(false).found("TOO_LATE_IN_YEAR", "lastDay", last);
    }
}
