package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.facts.UnapprovedFacts;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a record that waits for its approval. */
final class UnapprovedAlternatives implements Alternatives<UnapprovedFacts> {

    @Override
    public List<Alternative<UnapprovedFacts>> of(UnapprovedFacts facts, Law law) {
        boolean other = !facts.approved();
        List<Alternative<UnapprovedFacts>> all = new ArrayList<>(Days.alternatives("today", facts.day(),
                (now, day) -> new UnapprovedFacts(now.drawnUpOn(), now.approved(), day)));
        all.add(Alternative.choice("approved", List.of(Move.of("approved", "", !other, other,
                now -> new UnapprovedFacts(now.drawnUpOn(), other, now.day())))));
        return all;
    }
}
