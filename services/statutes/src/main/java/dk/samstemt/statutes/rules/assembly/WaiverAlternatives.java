package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What could be otherwise about a waiver: whose it is and what of, when it was given and when it came. */
final class WaiverAlternatives implements Alternatives<WaiverFacts> {

    @Override
    public List<Alternative<WaiverFacts>> of(WaiverFacts facts, Law law) {
        Dated dated = new Dated(facts.noticeDay(), facts.givenOn(), facts.decidedAt(), facts.deadline(), law.calendar());
        List<Alternative<WaiverFacts>> all = new ArrayList<>(List.of(
                among("onRoll", facts, facts.onRoll(), List.of(!facts.onRoll()), WaiverFacts::withOnRoll),
                among("evidenced", facts, facts.evidenced(), List.of(!facts.evidenced()), WaiverFacts::withEvidenced),
                among("document", facts, facts.document(), List.of(WaiverDocument.values()), WaiverFacts::withDocument),
                among("decidedAt", facts, facts.decidedAt(), dated.otherAt(), WaiverFacts::withDecidedAt),
                among("deadline", facts, facts.deadline(), dated.otherUntil(), WaiverFacts::withDeadline),
                among("noticeDay", facts, facts.noticeDay(), List.of(dated.otherFrom()), WaiverFacts::withNoticeDay)));
        all.addAll(new Turns<>("givenOn", facts.party(), facts.givenOn(), WaiverFacts::withGivenOn).around(dated.limits()));
        return all;
    }

    private static <V> Alternative<WaiverFacts> among(String fact, WaiverFacts facts, V now, List<V> values, BiFunction<WaiverFacts, V, WaiverFacts> change) {
        return Alternative.choice(fact, values.stream().filter(other -> !other.equals(now))
                .map(other -> Move.<WaiverFacts>of(fact, facts.party(), now, other, f -> change.apply(f, other))).toList());
    }
}
