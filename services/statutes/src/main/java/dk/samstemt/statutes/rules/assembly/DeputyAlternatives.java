package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about an agreement on a deputy: who agreed, and until when. */
final class DeputyAlternatives implements Alternatives<DeputyFacts> {

    @Override
    public List<Alternative<DeputyFacts>> of(DeputyFacts facts, Law law) {
        List<Alternative<DeputyFacts>> all = new ArrayList<>();
        all.add(Alternative.nearest("until", Days.later(facts.until()).stream().map(day -> until(facts, day)).toList()));
        all.add(Alternative.nearest("until", Days.earlier(facts.until()).stream().map(day -> until(facts, day)).toList()));
        Stream.of(Office.VICE_CHAIR_1, Office.VICE_CHAIR_2).forEach(office -> DeputyIsAgreed.holder(facts, office)
                .ifPresent(holder -> all.add(agreement(facts, office, holder.person()))));
        return all;
    }

    private static Move<DeputyFacts> until(DeputyFacts facts, LocalDate day) {
        return Move.of("until", "", facts.until(), day, now -> new DeputyFacts(now.acting(), now.from(), day, now.day(),
                now.inOffice(), now.agreedBy()));
    }

    private static Alternative<DeputyFacts> agreement(DeputyFacts facts, Office office, String person) {
        boolean now = facts.agreedBy().contains(person);
        return Alternative.choice("agreed/" + office, List.of(Move.of("agreed", office.name(), now, !now, changed ->
                new DeputyFacts(changed.acting(), changed.from(), changed.until(), changed.day(), changed.inOffice(),
                        NoticeAlternatives.toggled(changed.agreedBy(), person)))));
    }
}
