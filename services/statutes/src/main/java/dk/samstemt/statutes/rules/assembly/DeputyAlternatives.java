package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about an agreement on a deputy: who agreed, and until when. */
final class DeputyAlternatives implements Alternatives<DeputyFacts> {

    @Override
    public List<Alternative<DeputyFacts>> of(DeputyFacts facts, Law law) {
        List<Alternative<DeputyFacts>> all = new ArrayList<>(Days.alternatives("until", facts.until(), (f, day) ->
                new DeputyFacts(f.acting(), f.from(), day, f.day(), f.inOffice(), f.agreedBy())));
        Stream.of(Office.VICE_CHAIR_1, Office.VICE_CHAIR_2).forEach(office -> DeputyIsAgreed.holder(facts, office)
                .ifPresent(holder -> all.add(agreement(facts, office, holder.person()))));
        return all;
    }

    private static Alternative<DeputyFacts> agreement(DeputyFacts facts, Office office, String person) {
        boolean now = facts.agreedBy().contains(person);
        return Alternative.choice("agreed/" + office, List.of(Move.of("agreed", office.name(), now, !now, changed ->
                new DeputyFacts(changed.acting(), changed.from(), changed.until(), changed.day(), changed.inOffice(),
                        NoticeAlternatives.toggled(changed.agreedBy(), person)))));
    }
}
