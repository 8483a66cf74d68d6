package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** GA-2 and GA-7: every notice that was dispatched left the whole period, counted from the latest of them. */
final class PeriodWasKept implements Rule<DispatchFacts> {

    private final AssemblyKind kind;

    PeriodWasKept(AssemblyKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind == AssemblyKind.ORDINARY ? "GA-2" : "GA-7";
    }

    @Override
    public boolean applies(DispatchFacts facts) {
        return facts.kind() == kind;
    }

    @Override
    public Verdict ask(DispatchFacts facts, Law law) {
        Dispatches dispatches = new Dispatches(facts, law);
        Verdict verdict = latest(dispatches).map(at -> judge(law.calendar().dayOf(at), dispatches))
                .orElse(Verdict.of(true).found("NOTHING_DISPATCHED", "lastLawfulDay", dispatches.lastLawfulDay()));
        return facts.roll().stream().anyMatch(party -> dispatches.of(party).relay())
                ? verdict.relyingOn("A-2", "A-1") : verdict.relyingOn("A-2");
    }

    private static Optional<Instant> latest(Dispatches dispatches) {
        return dispatches.needed().map(dispatches::counts).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private static Verdict judge(LocalDate sent, Dispatches dispatches) {
        long slack = ChronoUnit.DAYS.between(sent, dispatches.lastLawfulDay());
        // One late party does not spoil a kept period where lateness is not fatal; that is GA-13's to say.
        boolean kept = slack >= 0 || dispatches.lawIsLenient();
        return Verdict.of(kept).found(slack >= 0 ? "PERIOD_KEPT" : "PERIOD_SHORT", "days", dispatches.days(sent),
                "dispatchDay", sent, "lastLawfulDay", dispatches.lastLawfulDay(), "slackDays", slack);
    }
}
