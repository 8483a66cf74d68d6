package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about an attempt to state something. */
final class StatementAlternatives implements Alternatives<StatementFacts> {

    @Override
    public List<Alternative<StatementFacts>> of(StatementFacts facts, Law law) {
        return List.of(
                toggle("onRoll", facts, facts.onRoll(), StatementAlternatives::otherRoll),
                toggle("mandated", facts, facts.mandated(), StatementAlternatives::otherMandate),
                toggle("spokeForAnother", facts, facts.spokeForAnother(), StatementAlternatives::otherSpeech),
                moments(facts));
    }

    private static Alternative<StatementFacts> toggle(String fact, StatementFacts facts, boolean now,
            UnaryOperator<StatementFacts> change) {
        return Alternative.choice(fact, List.of(Move.of(fact, facts.party(), now, !now, change)));
    }

    private static Alternative<StatementFacts> moments(StatementFacts facts) {
        Stream<Instant> opening = Stream.ofNullable(facts.openedAt()).flatMap(at -> Stream.of(at.minusMillis(1), at));
        return Alternative.nearest("decidedAt", Stream.concat(opening, Stream.of(facts.deadline().minusMillis(1), facts.deadline()))
                .filter(at -> !at.equals(facts.decidedAt()))
                .sorted(Comparator.comparing(at -> java.time.Duration.between(at, facts.decidedAt()).abs()))
                .map(at -> Move.<StatementFacts>of("decidedAt", facts.party(), facts.decidedAt(), at,
                        changed -> at(changed, at))).toList());
    }

    private static StatementFacts otherRoll(StatementFacts f) {
        return new StatementFacts(f.party(), !f.onRoll(), f.mandated(), f.spokeForAnother(), f.openedAt(), f.deadline(), f.decidedAt());
    }

    private static StatementFacts otherMandate(StatementFacts f) {
        return new StatementFacts(f.party(), f.onRoll(), !f.mandated(), f.spokeForAnother(), f.openedAt(), f.deadline(), f.decidedAt());
    }

    private static StatementFacts otherSpeech(StatementFacts f) {
        return new StatementFacts(f.party(), f.onRoll(), f.mandated(), !f.spokeForAnother(), f.openedAt(), f.deadline(), f.decidedAt());
    }

    private static StatementFacts at(StatementFacts f, Instant at) {
        return new StatementFacts(f.party(), f.onRoll(), f.mandated(), f.spokeForAnother(), f.openedAt(), f.deadline(), at);
    }
}
