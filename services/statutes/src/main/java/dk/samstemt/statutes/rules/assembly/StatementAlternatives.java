package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What could be otherwise about an attempt to state something: who states, for whom, and when, while the ballot is open. */
final class StatementAlternatives implements Alternatives<StatementFacts> {

    @Override
    public List<Alternative<StatementFacts>> of(StatementFacts facts, Law law) {
        return List.of(
                flip("onRoll", facts, facts.onRoll(), StatementFacts::withOnRoll),
                flip("mandated", facts, facts.mandated(), StatementFacts::withMandated),
                flip("spokeForAnother", facts, facts.spokeForAnother(), StatementFacts::withSpokeForAnother),
                Alternative.nearest("decidedAt", moments(facts)),
                Alternative.choice("openedAt", openings(facts).map(at -> move("openedAt", facts, facts.openedAt(), at, StatementFacts::withOpenedAt)).toList()),
                Alternative.choice("deadline", Dated.ends(facts.openedAt(), facts.decidedAt(), facts.deadline()).stream().map(at -> move("deadline", facts, facts.deadline(), at, StatementFacts::withDeadline)).toList()));
    }

    private static Alternative<StatementFacts> flip(String fact, StatementFacts facts, boolean now, BiFunction<StatementFacts, Boolean, StatementFacts> change) {
        return Alternative.choice(fact, List.of(move(fact, facts, now, !now, change)));
    }

    private static List<Move<StatementFacts>> moments(StatementFacts facts) {
        Stream<Instant> opening = Stream.ofNullable(facts.openedAt()).flatMap(at -> Stream.of(at.minusMillis(1), at));
        return Stream.concat(opening, Stream.of(facts.deadline().minusMillis(1), facts.deadline()))
                .filter(at -> !at.equals(facts.decidedAt()))
                .sorted(Comparator.comparing(at -> Duration.between(at, facts.decidedAt()).abs()))
                .map(at -> move("decidedAt", facts, facts.decidedAt(), at, StatementFacts::withDecidedAt)).toList();
    }

    /** Opened just in time for it or just too late; of one that came after the deadline too, before that. */
    private static Stream<Instant> openings(StatementFacts facts) {
        Instant at = facts.decidedAt();
        if (facts.openedAt() != null && !facts.openedAt().isAfter(at)) {
            return Stream.of(at.plusMillis(1));
        }
        return at.isBefore(facts.deadline()) ? Stream.of(at) : Stream.of(at, facts.deadline().minusMillis(1));
    }

    private static <V> Move<StatementFacts> move(String fact, StatementFacts facts, V now, V other, BiFunction<StatementFacts, V, StatementFacts> change) {
        return Move.of(fact, facts.party(), now, other, f -> change.apply(f, other));
    }
}
