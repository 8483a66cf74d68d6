package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Who else could be to be convened, and who not. */
final class RollAlternatives {

    private RollAlternatives() {
    }

    /** Everyone the question is about: who is on the roll, and who else is a party. */
    static List<String> parties(DispatchFacts facts, Law law) {
        return Stream.concat(facts.roll().stream(), law.profile().partyIds().stream()).distinct().toList();
    }

    static List<Alternative<DispatchFacts>> of(DispatchFacts facts, Law law) {
        Dispatches dispatches = new Dispatches(facts, law);
        return parties(facts, law).stream().filter(party -> counts(party, facts, dispatches, law))
                .map(party -> Alternative.choice("onRoll/" + party, moves(party, facts))).toList();
    }

    /**
     * Whether an answer can depend on a party being on the roll. Without one of several whose notice went out in time, or who has waived
     * the period, as much is in time as with it; a dissolution is counted from the last of all, and so not from who was among the first.
     */
    private static boolean counts(String party, DispatchFacts facts, Dispatches dispatches, Law law) {
        boolean once = Collections.frequency(facts.roll(), party) == 1;
        boolean settled = facts.dissolution() == null ? dispatches.waived(party) || kept(party, dispatches) : kept(party, dispatches) && dispatches.isFirst(party);
        return dispatches.fewNeeded() || !once || !settled || !law.knows(party);
    }

    private static boolean kept(String party, Dispatches dispatches) {
        return dispatches.inTime(party) && dispatches.of(party).bouncedAt() == null;
    }

    private static List<Move<DispatchFacts>> moves(String party, DispatchFacts facts) {
        boolean now = facts.roll().contains(party);
        Move<DispatchFacts> other = Move.of("onRoll", party, now, !now, f -> f.withRoll(Choices.toggled(f.roll(), party)));
        return Collections.frequency(facts.roll(), party) <= 1 ? List.of(other) : List.of(other, Move.of("onRoll", party, "TWICE", "ONCE",
                f -> f.withRoll(Stream.concat(f.roll().stream().filter(one -> !one.equals(party)), Stream.of(party)).toList())));
    }
}
