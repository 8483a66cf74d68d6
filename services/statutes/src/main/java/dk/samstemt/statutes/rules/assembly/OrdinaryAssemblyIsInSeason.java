package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.DayOfYear;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;

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
        LocalDate last = lastDay(facts, law);
        if (!facts.day().isAfter(last)) {
            return Verdict.of(true).found("IN_SEASON", "lastDay", last);
        }
        return earliest(facts, law).isAfter(last) ? Verdict.of(true).found("BREACH", "lastDay", last).relyingOn("A-34")
                : Verdict.of(false).found("TOO_LATE_IN_YEAR", "lastDay", last);
    }

    /** The last lawful day of the year of the assembly. */
    static LocalDate lastDay(NoticeCase facts, Law law) {
        return DayOfYear.lastBefore(law.value("ordinary.before", facts.day()), facts.day().getYear());
    }

    /** The earliest day for a notice that goes out now. */
    static LocalDate earliest(NoticeCase facts, Law law) {
        return DateLaw.of(law).earliest(facts.kind(), law.calendar().dayOf(facts.decidedAt()));
    }
}
