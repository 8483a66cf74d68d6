package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * DI-3: a notice of a dissolution goes out only for a day that leaves both its own period and the time since every member was informed;
 * who was not informed before is informed by the notice at the earliest.
 */
final class DissolutionLeavesEveryPeriod implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "DI-3";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.isToDissolve();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        LocalDate today = law.calendar().dayOf(facts.decidedAt());
        LocalDate informed = informed(facts, today);
        LocalDate earliest = DateLaw.of(law).periodsLeave(plan(facts), today, informed);
        long slack = ChronoUnit.DAYS.between(earliest, facts.day());
        return Verdict.of(slack >= 0).found(slack >= 0 ? "PERIODS_LEFT" : "TOO_EARLY", "earliestDay", earliest, "lastInformed", informed,
                "noticeDay", today, "days", Math.abs(slack)).relyingOn("A-2", "A-6");
    }

    /** The last day on which the last member can be informed; empty for other notices, and where the notice itself informs. */
    static Optional<LocalDate> lastDayToInform(NoticeCase facts, Law law) {
        return !facts.isToDissolve() ? Optional.empty() : lastDayToInform(plan(facts), facts.day(), law);
    }

    /** The same for the plan of a dissolution. */
    static Optional<LocalDate> lastDayToInform(AssemblyPlan plan, LocalDate day, Law law) {
        return DateLaw.of(law).deadlines(plan, day).stream().filter(found -> found.id().equals("MEMBERS_INFORMED")).map(Deadline::date).findFirst();
    }

    private static AssemblyPlan plan(NoticeCase facts) {
        return AssemblyPlan.of(facts.kind(), facts.form(), Purpose.DISSOLUTION);
    }

    /** Who was not informed before is informed by the notice at the earliest. */
    private static LocalDate informed(NoticeCase facts, LocalDate today) {
        return facts.membersInformedOn() == null ? today : facts.membersInformedOn();
    }
}
