package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One thing that is to be done before an assembly. It exists where the profile lays down its rule and holds its parameter.
 *
 * @param withNotice whether it goes out together with the notice, whose parameter it names
 * @param arises for which plans
 * @param bars whether the assembly cannot be held for its purposes without it
 */
record Term(String id, String rule, String parameter, boolean withNotice, Predicate<Scope> arises, Predicate<Scope> bars,
        List<String> interpretations) {

    boolean isFor(Scope scope) {
        return arises.test(scope) && scope.law().laysDown(rule);
    }

    Optional<Deadline> before(LocalDate day, Scope scope) {
        return new Periods(scope.law()).back(counted(scope), day).map(counting -> label(scope).at(shown(counting), scope.law()));
    }

    Optional<Counting> earliest(LocalDate act, Scope scope) {
        return new Periods(scope.law()).forward(counted(scope), act);
    }

    Label label(Scope scope) {
        return new Label(id, DeadlineSide.BEFORE, rule, bars.test(scope), reliedOn(scope));
    }

    /** Which value a period has is a matter of A-41 only where it has more than one. */
    private List<String> reliedOn(Scope scope) {
        return new Periods(scope.law()).changes(counted(scope)) ? Stream.concat(interpretations.stream(), Stream.of("A-41")).toList() : interpretations;
    }

    /** What goes out with a notice that must go out earlier goes out with that. */
    private String counted(Scope scope) {
        return withNotice && scope.informingIsConvening() ? Terms.INFORMATION : parameter;
    }

    private Counting shown(Counting counting) {
        return !withNotice ? counting : new Counting(CountingKind.WITH_NOTICE, counting.from(), counting.to(), counting.days(),
                counting.amount(), counting.unit(), counting.parameter(), counting.reading(), counting.notCounted());
    }
}
