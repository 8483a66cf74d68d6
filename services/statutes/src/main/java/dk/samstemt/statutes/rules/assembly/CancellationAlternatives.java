package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise when an assembly is cancelled: who does it, and when. */
final class CancellationAlternatives implements Alternatives<CancellationFacts> {

    @Override
    public List<Alternative<CancellationFacts>> of(CancellationFacts facts, Law law) {
        return facts.cancelledBy() == null ? List.of(moments(facts)) : List.of(moments(facts), callers(facts), mandate(facts));
    }

    private static Alternative<CancellationFacts> moments(CancellationFacts facts) {
        boolean late = !facts.decidedAt().isBefore(facts.close());
        Instant other = late ? facts.close().minusMillis(1) : facts.close();
        return Alternative.choice("decidedAt", List.of(Move.of("decidedAt", "", facts.decidedAt(), other,
                now -> new CancellationFacts(now.kind(), now.day(), now.calledBy(), now.cancelledBy(), now.close(), other,
                        now.tzdata()))));
    }

    /** The one who called it, or the board. */
    private static Alternative<CancellationFacts> callers(CancellationFacts facts) {
        LegalBasis by = facts.cancelledBy();
        String now = CancelledByWhoCalled.who(by);
        return Alternative.choice("cancelledBy", Stream.of(CancelledByWhoCalled.who(facts.calledBy()), "BOARD").distinct()
                .filter(other -> !other.equals(now))
                .map(other -> Move.<CancellationFacts>of("cancelledBy", "", now, other, changed -> with(changed, changed(
                        changed.cancelledBy(), other)))).toList());
    }

    private static LegalBasis changed(LegalBasis by, String other) {
        return other.equals("BOARD") ? new LegalBasis(BasisKind.BOARD_DECISION, null, by.day(), by.signatoryMandated())
                : new LegalBasis(BasisKind.MEMBER_CALL, other, by.day(), by.signatoryMandated());
    }

    private static Alternative<CancellationFacts> mandate(CancellationFacts facts) {
        boolean other = !facts.cancelledBy().signatoryMandated();
        return Alternative.choice("signatoryMandated", List.of(Move.of("signatoryMandated", "", !other, other, now -> with(now,
                new LegalBasis(now.cancelledBy().kind(), now.cancelledBy().member(), now.cancelledBy().day(), other)))));
    }

    private static CancellationFacts with(CancellationFacts facts, LegalBasis by) {
        return new CancellationFacts(facts.kind(), facts.day(), facts.calledBy(), by, facts.close(), facts.decidedAt(),
                facts.tzdata());
    }
}
