package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * GA-27: no lawful day is left in the year, so the ordinary assembly is held as early as the notice allows and the breach is put on
 * record. A day that is later than need be is said with the days it loses, not refused: refusing would lose more.
 */
final class OrdinaryAssemblyIsHeldLate implements Rule<NoticeCase> {

    static final String NOT_LATE = "NOT_LATE";

    @Override
    public String id() {
        return "GA-27";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return !facts.isExtraordinary();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        LocalDate last = OrdinaryAssemblyIsInSeason.lastDay(facts, law);
        LocalDate earliest = OrdinaryAssemblyIsInSeason.earliest(facts, law);
        if (!facts.day().isAfter(last) || !earliest.isAfter(last)) {
            return Verdict.of(true).found(NOT_LATE, "lastDay", last);
        }
        Verdict verdict = Verdict.of(!law.reads("A-34", "VOID")).relyingOn("A-34");
        long lost = ChronoUnit.DAYS.between(earliest, facts.day());
        if (!verdict.answer()) {
            return verdict.found("VOID", "lastDay", last);
        }
        return lost > 0 ? verdict.found("LATER_THAN_NEEDED", "lastDay", last, "earliestDay", earliest, "lostDays", lost)
                : verdict.found("AS_EARLY_AS_ALLOWED", "lastDay", last);
    }
}
