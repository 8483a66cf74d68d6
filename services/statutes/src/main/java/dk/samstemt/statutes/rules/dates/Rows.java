package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every date of an assembly on a day, in the order of the work. */
final class Rows {

    private final Scope scope;
    private final Law law;
    private final LocalDate day;

    Rows(Scope scope, LocalDate day) {
        this.scope = scope;
        this.law = scope.law();
        this.day = day;
    }

    Stream<Deadline> all() {
        return Stream.of(before(), season(), feeYear(), Stream.of(held()), after()).flatMap(rows -> rows);
    }

    private Stream<Deadline> before() {
        return Terms.of(scope).flatMap(term -> term.before(day, scope).stream());
    }

    private Stream<Deadline> season() {
        Label label = new Label("SEASON", DeadlineSide.LIMIT, "GA-1", true, List.of("A-34"));
        return scope.ordinary() ? one(label, new Season(law).lastDay(day)) : Stream.empty();
    }

    private Stream<Deadline> feeYear() {
        Label label = new Label("FEE_YEAR", DeadlineSide.LIMIT, "GA-15", true, scope.ordinary() ? List.of() : List.of("A-24"));
        return !scope.fee() || !law.laysDown("GA-15") ? Stream.empty() : Stream.of(label.at(Counting.plain(CountingKind.LAST_DAY_BEFORE,
                Season.yearStart(year()), FeeDates.settableUntil(year()), ""), law));
    }

    private Deadline held() {
        String rule = scope.plan().form() == AssemblyForm.WRITTEN ? "GA-16" : "GA-8";
        return new Label("ASSEMBLY", DeadlineSide.HELD, rule, false, List.of()).at(Counting.plain(CountingKind.SAME_DAY, day, day, ""), law);
    }

    private Stream<Deadline> after() {
        Label demand = new Label("FEE_DEMAND", DeadlineSide.AFTER, "FEE-4", false, List.of());
        return !scope.fee() ? Stream.empty() : Stream.concat(withdrawal(), one(demand, new FeeDates(law).demandBy(year())));
    }

    /** A raise opens MEM-5's window; in spring MEM-4's own day comes later and is the last. */
    private Stream<Deadline> withdrawal() {
        if (!law.laysDown("MEM-5")) {
            return Stream.empty();
        }
        return new Withdrawals(law).untilYearEnd(day).map(last -> (last.kind() == CountingKind.WITHIN
                ? new Label("WITHDRAWAL", DeadlineSide.AFTER, "MEM-5", false, List.of("A-27"))
                : new Label("WITHDRAWAL", DeadlineSide.AFTER, "MEM-4", false, List.of("A-27", "A-36"))).at(last, law)).stream();
    }

    private Stream<Deadline> one(Label label, Optional<Counting> counting) {
        return counting.filter(found -> law.laysDown(label.rule())).map(found -> label.at(found, law)).stream();
    }

    private int year() {
        return scope.plan().feeYear() == null ? FeeDates.feeYear(day) : scope.plan().feeYear();
    }
}
