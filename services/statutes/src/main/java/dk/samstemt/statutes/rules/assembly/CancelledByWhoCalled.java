package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** GA-30: until the close a convened assembly is cancelled by whoever called it, and by nobody else. */
final class CancelledByWhoCalled implements Rule<CancellationFacts> {

    @Override
    public String id() {
        return "GA-30";
    }

    @Override
    public Verdict ask(CancellationFacts facts, Law law) {
        return Verdict.unless(Stream.of(reading(law), caller(facts), moment(facts, law)).flatMap(found -> found).toList(),
                Verdict.point("CANCELLED", "deadline", facts.close())).relyingOn("A-43");
    }

    private static Stream<Point> reading(Law law) {
        return law.reads("A-43", "NOBODY") ? Stream.of(Verdict.point("NOBODY_CANCELS")) : Stream.of();
    }

    private static Stream<Point> caller(CancellationFacts facts) {
        LegalBasis by = facts.cancelledBy();
        if (by == null || by.kind() == null || by.day() == null || by.kind() == BasisKind.MEMBER_CALL && by.member() == null) {
            return Stream.of(Verdict.point("NOBODY_NAMED"));
        }
        if (!called(facts.calledBy(), by)) {
            return Stream.of(Verdict.point("NOT_THE_CALLER", "caller", who(facts.calledBy())));
        }
        return by.kind() == BasisKind.MEMBER_CALL && !by.signatoryMandated()
                ? Stream.of(Verdict.point("NO_MANDATE", "party", by.member())) : Stream.of();
    }

    /** The board convenes an ordinary assembly. */
    private static boolean called(LegalBasis called, LegalBasis by) {
        BasisKind kind = called == null ? BasisKind.BOARD_DECISION : called.kind();
        return by.kind() == kind && (kind != BasisKind.MEMBER_CALL || Objects.equals(called.member(), by.member()));
    }

    static String who(LegalBasis basis) {
        boolean member = basis != null && basis.kind() == BasisKind.MEMBER_CALL && basis.member() != null;
        return member ? basis.member() : "BOARD";
    }

    private static Stream<Point> moment(CancellationFacts facts, Law law) {
        if (!facts.decidedAt().isBefore(facts.close())) {
            return Stream.of(Verdict.point("AFTER_THE_CLOSE", "at", facts.decidedAt(), "deadline", facts.close()));
        }
        LocalDate day = facts.cancelledBy() == null ? null : facts.cancelledBy().day();
        boolean later = day != null && day.isAfter(law.calendar().dayOf(facts.decidedAt()));
        boolean earlier = day != null && facts.calledBy() != null && facts.calledBy().day() != null
                && day.isBefore(facts.calledBy().day());
        return later || earlier ? Stream.of(Verdict.point(later ? "DATED_LATER" : "BEFORE_THE_CALL", "day", day)) : Stream.of();
    }
}
