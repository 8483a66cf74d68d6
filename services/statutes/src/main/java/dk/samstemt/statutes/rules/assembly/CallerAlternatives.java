package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who else could have called an assembly that is cancelled, and who else could have cancelled it. */
final class CallerAlternatives {

    private CallerAlternatives() {
    }

    /** The one who called it, or the board. */
    static Alternative<CancellationFacts> cancellers(CancellationFacts facts, LocalDate today) {
        return parties("cancelledBy", facts.cancelledBy(), Stream.of(CancelledByWhoCalled.who(facts.calledBy()), "BOARD"), other ->
                f -> f.withCancelledBy(changed(f.cancelledBy() == null ? new LegalBasis(null, null, today, true) : f.cancelledBy(), other)));
    }

    /** The one who cancels it, the board, or a party that is neither: which one that is makes no difference. */
    static Alternative<CancellationFacts> callers(CancellationFacts facts, Law law) {
        String by = CancelledByWhoCalled.who(facts.cancelledBy());
        Stream<String> neither = law.profile().partyIds().stream().filter(party -> !party.equals(by) && !party.equals(facts.calledBy().member())).limit(1);
        return parties("calledBy", facts.calledBy(), Stream.concat(Stream.of(by, "BOARD"), neither), other ->
                f -> f.withCalledBy(changed(f.calledBy(), other)));
    }

    private static Alternative<CancellationFacts> parties(String fact, LegalBasis now, Stream<String> others,
            Function<String, UnaryOperator<CancellationFacts>> change) {
        String from = now == null || now.kind() == null ? null : name(now);
        return Alternative.choice(fact, others.distinct().filter(other -> !other.equals(from))
                .map(other -> Move.<CancellationFacts>of(fact, "", from, other, change.apply(other))).toList());
    }

    private static String name(LegalBasis basis) {
        return switch (basis.kind()) {
            case BOARD_DECISION -> "BOARD";
            case MEMBER_CALL -> basis.member();
            case BOARD_MEMBER_CALL -> basis.kind().name();
        };
    }

    private static LegalBasis changed(LegalBasis by, String other) {
        return other.equals("BOARD") ? by.withKind(BasisKind.BOARD_DECISION).withMember(null) : by.withKind(BasisKind.MEMBER_CALL).withMember(other);
    }
}
