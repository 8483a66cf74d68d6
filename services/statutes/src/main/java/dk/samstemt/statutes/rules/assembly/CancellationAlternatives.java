package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What could be otherwise when an assembly is cancelled: who called it and who cancels it, with what mandate, and when. */
final class CancellationAlternatives implements Alternatives<CancellationFacts> {

    @Override
    public List<Alternative<CancellationFacts>> of(CancellationFacts facts, Law law) {
        LegalBasis by = facts.cancelledBy();
        LegalBasis called = facts.calledBy();
        Dated dated = new Dated(called == null ? null : called.day(), by == null ? null : by.day(), facts.decidedAt(), facts.close(), law.calendar());
        List<Alternative<CancellationFacts>> all = new ArrayList<>();
        all.add(Choices.among("decidedAt", facts.decidedAt(), dated.otherAt(), CancellationFacts::withDecidedAt));
        all.add(Choices.among("close", facts.close(), dated.otherUntil(), CancellationFacts::withClose));
        all.add(CallerAlternatives.cancellers(facts, dated.received()));
        if (called != null) {
            all.add(CallerAlternatives.callers(facts, law));
        }
        if (by != null) {
            all.add(Choices.flip("signatoryMandated", by.signatoryMandated(), by(LegalBasis::withSignatoryMandated)));
            all.addAll(days(facts, dated));
        }
        return all;
    }

    /** The days of the call and of the cancellation, each by the other and by the moment of the attempt. */
    private static List<Alternative<CancellationFacts>> days(CancellationFacts facts, Dated dated) {
        if (dated.on() == null) {
            return List.of(Choices.among("cancelledOn", null, List.of(dated.received()), by(LegalBasis::withDay)));
        }
        List<Alternative<CancellationFacts>> all = new ArrayList<>(
                new Turns<CancellationFacts>("cancelledOn", "", dated.on(), by(LegalBasis::withDay)).around(dated.limits()));
        if (facts.calledBy() != null) {
            all.add(Choices.among("calledOn", dated.from(), List.of(dated.otherFrom()), (f, day) -> f.withCalledBy(f.calledBy().withDay(day))));
        }
        return all;
    }

    private static <V> BiFunction<CancellationFacts, V, CancellationFacts> by(BiFunction<LegalBasis, V, LegalBasis> one) {
        return (facts, other) -> facts.withCancelledBy(one.apply(facts.cancelledBy(), other));
    }
}
