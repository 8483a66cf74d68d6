package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a record that waits for its approval. */
final class UnapprovedAlternatives implements Alternatives<UnapprovedFacts> {

    @Override
    public List<Alternative<UnapprovedFacts>> of(UnapprovedFacts facts, Law law) {
        boolean other = !facts.approved();
        List<Alternative<UnapprovedFacts>> all = new ArrayList<>(Days.alternatives("today", facts.day(),
                (now, day) -> new UnapprovedFacts(now.drawnUpOn(), now.approved(), day)));
        all.addAll(Days.alternatives("drawnUpOn", facts.drawnUpOn(), UnapprovedFacts::drawnUp));
        all.add(Alternative.choice("approved", List.of(Move.of("approved", "", !other, other,
                now -> new UnapprovedFacts(now.drawnUpOn(), other, now.day())))));
        return all;
    }
}
