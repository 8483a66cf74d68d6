package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about an agreement on a deputy: who the vice-chairs are, who agreed, the period, and the day it is asked. */
final class DeputyAlternatives implements Alternatives<DeputyFacts> {

    @Override
    public List<Alternative<DeputyFacts>> of(DeputyFacts facts, Law law) {
        List<Alternative<DeputyFacts>> all = new ArrayList<>(Days.alternatives("until", facts.until(), (f, day) -> f.within(f.from(), day)));
        all.add(Choices.among("from", facts.from(), List.of(turned(facts.from(), facts.until())), (f, day) -> f.within(day, f.until())));
        all.add(Choices.among("today", facts.day(), List.of(turned(facts.day(), facts.until())), DeputyFacts::on));
        Stream.of(Office.VICE_CHAIR_1, Office.VICE_CHAIR_2).forEach(office -> {
            all.addAll(holders(facts, office, law));
            all.add(agreement(facts, office));
        });
        return all;
    }

    /** No rule asks more of a day than whether the last of the period comes before it. */
    private static LocalDate turned(LocalDate day, LocalDate until) {
        return until.isBefore(day) ? until : until.plusDays(1);
    }

    /** Nobody, somebody, or another than the holder: one who has not agreed where the holder has, and one who has where the holder has not. */
    private static List<Alternative<DeputyFacts>> holders(DeputyFacts facts, Office office, Law law) {
        HolderAlternatives<DeputyFacts> holders = new HolderAlternatives<>(DeputyFacts::inOffice, DeputyFacts::with, office);
        Stream<String> others = agreed(facts, office) ? Stream.of(HolderAlternatives.somebody(office)) : facts.agreedBy().stream().filter(person ->
                facts.inOffice().stream().noneMatch(holder -> holder.person().equals(person)));
        return Stream.concat(Stream.of(holders.held(facts, law.profile().partyIds().get(0))),
                others.limit(holders.isHeld(facts) ? 1 : 0).map(person -> holders.by("sameHolder", true, person))).toList();
    }

    private static boolean agreed(DeputyFacts facts, Office office) {
        return DeputyIsAgreed.holder(facts, office).filter(holder -> facts.agreedBy().contains(holder.person())).isPresent();
    }

    /** Whoever holds the office agrees, or does not; of one that is vacant, whoever would hold it. */
    private static Alternative<DeputyFacts> agreement(DeputyFacts facts, Office office) {
        boolean now = agreed(facts, office);
        return Alternative.choice("agreed/" + office, List.of(Move.of("agreed", office.name(), now, !now, f -> agreedBy(f, DeputyIsAgreed.holder(f, office)
                .map(OfficeHolder::person).orElse(HolderAlternatives.somebody(office)), !now))));
    }

    private static DeputyFacts agreedBy(DeputyFacts f, String person, boolean agrees) {
        Stream<String> others = f.agreedBy().stream().filter(other -> !other.equals(person));
        return f.agreedBy(Stream.concat(others, agrees ? Stream.of(person) : Stream.of()).toList());
    }
}
