package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;

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
        NoticePeriod period = law.noticePeriod(kind, facts.day());
        LocalDate today = law.calendar().dayOf(facts.decidedAt());
        long slack = period.slack(today, facts.day());
        Verdict verdict = Verdict.of(slack >= 0).relyingOn("A-2");
        return slack >= 0
                ? verdict.found("IN_TIME", "days", period.days(), "lastLawfulDay", period.lastDispatchDay(facts.day()), "slackDays", slack)
                : verdict.found("TOO_LATE", "days", period.days(), "lastLawfulDay", period.lastDispatchDay(facts.day()),
                        "missingDays", -slack, "earliestDay", period.earliestDay(today));
    }
}
