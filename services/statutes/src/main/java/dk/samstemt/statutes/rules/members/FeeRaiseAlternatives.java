package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about the fees: each at the index or one krone above it, the index itself, and that it was entered before the notice. */
final class FeeRaiseAlternatives implements Alternatives<FeeRaiseFacts> {

    private static final long ONE_KRONE = 100;

    @Override
    public List<Alternative<FeeRaiseFacts>> of(FeeRaiseFacts facts, Law law) {
        List<Alternative<FeeRaiseFacts>> all = new ArrayList<>(facts.steps().stream().map(step -> adopted(step, facts, law)).toList());
        all.addAll(Choices.day("indexEnteredOn", facts.indexEnteredOn(), facts.noticeOn(), FeeRaiseFacts::entered));
        all.addAll(Choices.day("noticeOn", facts.noticeOn(), facts.noticeOn(), FeeRaiseFacts::noticed));
        all.addAll(new IndexAlternatives(facts, law).all());
        return all;
    }

    private static Alternative<FeeRaiseFacts> adopted(FeeStep step, FeeRaiseFacts facts, Law law) {
        long expected = FeeIsRaisedBeyondIndex.expected(step, facts, law);
        long other = step.adoptedOre() > expected ? expected : Math.addExact(expected, ONE_KRONE);
        return Alternative.choice("adopted/" + step.basis(), List.of(Move.of("adoptedFee", step.basis(), Kroner.text(step.adoptedOre()),
                Kroner.text(other), now -> now.with(step.with(other)))));
    }
}
