package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a call. */
final class CallAlternatives implements Alternatives<CallFacts> {

    @Override
    public List<Alternative<CallFacts>> of(CallFacts facts, Law law) {
        LegalBasis basis = facts.basis();
        return basis == null || basis.kind() == null ? List.of(declined(facts))
                : List.of(declined(facts), mandate(basis), kinds(basis));
    }

    private static Alternative<CallFacts> declined(CallFacts facts) {
        boolean other = !facts.boardDeclined();
        return Alternative.choice("boardDeclined", List.of(Move.of("boardDeclined", "", !other, other,
                now -> new CallFacts(now.basis(), other, now.decidedAt(), now.tzdata()))));
    }

    private static Alternative<CallFacts> mandate(LegalBasis basis) {
        boolean other = !basis.signatoryMandated();
        return Alternative.choice("signatoryMandated", List.of(Move.of("signatoryMandated", "", !other, other, now ->
                with(now, new LegalBasis(now.basis().kind(), now.basis().member(), now.basis().day(), other)))));
    }

    private static Alternative<CallFacts> kinds(LegalBasis basis) {
        return Alternative.choice("basis", Stream.of(BasisKind.values()).filter(kind -> kind != basis.kind())
                .map(kind -> Move.<CallFacts>of("basis", "", basis.kind(), kind, now -> with(now,
                        new LegalBasis(kind, now.basis().member(), now.basis().day(), now.basis().signatoryMandated()))))
                .toList());
    }

    private static CallFacts with(CallFacts facts, LegalBasis basis) {
        return new CallFacts(basis, facts.boardDeclined(), facts.decidedAt(), facts.tzdata());
    }
}
