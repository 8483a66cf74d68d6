package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** GA-2 and GA-7: a notice that goes out now leaves the whole period. */
final class NoticeIsInTime implements Rule<NoticeCase> {

    private final AssemblyKind kind;

    NoticeIsInTime(AssemblyKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind == AssemblyKind.ORDINARY ? "GA-2" : "GA-7";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.kind() == kind;
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        LocalDate today = law.calendar().dayOf(facts.decidedAt());
        NoticePeriod period = DateLaw.of(law).notice(kind, today);
        LocalDate last = DateLaw.of(law).lastDispatch(kind, facts.day());
        long slack = ChronoUnit.DAYS.between(today, last);
        Verdict verdict = Verdict.of(slack >= 0).relyingOn("A-2");
        return slack >= 0
                ? verdict.found("IN_TIME", "days", period.days(), "lastLawfulDay", last, "slackDays", slack)
                : verdict.found("TOO_LATE", "days", period.days(), "lastLawfulDay", last,
                        "missingDays", -slack, "earliestDay", period.earliestDay(today));
    }
}
