package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a call: what it rests on, whether the board declined, and when it is asked. */
final class CallAlternatives implements Alternatives<CallFacts> {

    private static final BasisAlternatives<CallFacts> BASIS = new BasisAlternatives<>(CallFacts::basis, CallFacts::withBasis);

    @Override
    public List<Alternative<CallFacts>> of(CallFacts facts, Law law) {
        List<Alternative<CallFacts>> all = new ArrayList<>(BASIS.of(facts, law.calendar().dayOf(facts.decidedAt()), law));
        all.add(Choices.flip("boardDeclined", facts.boardDeclined(), CallFacts::withBoardDeclined));
        LegalBasis basis = facts.basis();
        if (basis != null && basis.day() != null) {
            Instant begin = law.calendar().startOfDay(basis.day());
            Instant other = facts.decidedAt().isBefore(begin) ? begin : begin.minusMillis(1);
            all.add(Choices.among("decidedAt", facts.decidedAt(), List.of(other), CallFacts::withDecidedAt));
        }
        return all;
    }
}
