package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What could be otherwise when somebody wants to take part for a party. */
final class SeatAlternatives implements Alternatives<SeatFacts> {

    @Override
    public List<Alternative<SeatFacts>> of(SeatFacts facts, Law law) {
        List<Alternative<SeatFacts>> all = new ArrayList<>(Days.alternatives("day", facts.day(), SeatFacts::on));
        all.addAll(List.of(truth("onRoll", facts.party(), facts.onRoll(), (f, other) -> new SeatFacts(f.party(), f.day(), other, f.seated(),
                        f.mandated(), f.spokeForAnother(), f.byProxy())),
                truth("mandated", facts.party(), facts.mandated(), (f, other) -> new SeatFacts(f.party(), f.day(), f.onRoll(), f.seated(),
                        other, f.spokeForAnother(), f.byProxy())),
                truth("spokeForAnother", "", facts.spokeForAnother(), (f, other) -> new SeatFacts(f.party(), f.day(), f.onRoll(),
                        f.seated(), f.mandated(), other, f.byProxy())),
                truth("byProxy", "", facts.byProxy(), (f, other) -> new SeatFacts(f.party(), f.day(), f.onRoll(), f.seated(),
                        f.mandated(), f.spokeForAnother(), other)),
                Alternative.nearest("seated", IntStream.range(0, facts.seated()).mapToObj(less -> seated(facts, facts.seated() - 1 - less)).toList()),
                Alternative.nearest("seated", IntStream.rangeClosed(facts.seated() + 1, MOST).mapToObj(more -> seated(facts, more)).toList())));
        return all;
    }

    /** Further than any party's representatives. */
    private static final int MOST = 20;

    private static Move<SeatFacts> seated(SeatFacts facts, int other) {
        return Move.of("seated", facts.party(), facts.seated(), other, f -> new SeatFacts(f.party(), f.day(), f.onRoll(), other,
                f.mandated(), f.spokeForAnother(), f.byProxy()));
    }

    private static Alternative<SeatFacts> truth(String fact, String subject, boolean now, BiFunction<SeatFacts, Boolean, SeatFacts> change) {
        return Alternative.choice(fact, List.of(Move.of(fact, subject, now, !now, f -> change.apply(f, !now))));
    }
}
