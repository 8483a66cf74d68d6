package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
        all.add(cancellers(facts, dated.received()));
        if (called != null) {
            all.add(callers(facts, law));
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

    /** The one who called it, or the board. */
    private static Alternative<CancellationFacts> cancellers(CancellationFacts facts, LocalDate today) {
        return parties("cancelledBy", facts.cancelledBy(), Stream.of(CancelledByWhoCalled.who(facts.calledBy()), "BOARD"), other ->
                f -> f.withCancelledBy(changed(f.cancelledBy() == null ? new LegalBasis(null, null, today, true) : f.cancelledBy(), other)));
    }

    /** The one who cancels it, the board, or a party that is neither: which one that is makes no difference. */
    private static Alternative<CancellationFacts> callers(CancellationFacts facts, Law law) {
        String by = CancelledByWhoCalled.who(facts.cancelledBy());
        Stream<String> neither = law.profile().partyIds().stream().filter(party -> !party.equals(by) && !party.equals(facts.calledBy().member())).limit(1);
        return parties("calledBy", facts.calledBy(), Stream.concat(Stream.of(by, "BOARD"), neither), other ->
                f -> f.withCalledBy(changed(f.calledBy(), other)));
    }

    private static Alternative<CancellationFacts> parties(String fact, LegalBasis now, Stream<String> others,
            Function<String, UnaryOperator<CancellationFacts>> change) {
        String from = now == null || now.kind() == null ? null : name(now);
        return Alternative.choice(fact, others.distinct().filter(other -> !other.equals(from))
                .map(other -> Move.<CancellationFacts>of(fact, "", from, other, change.apply(other))).toList());
    }

    private static String name(LegalBasis basis) {
        return switch (basis.kind()) {
            case BOARD_DECISION -> "BOARD";
            case MEMBER_CALL -> basis.member();
            case BOARD_MEMBER_CALL -> basis.kind().name();
        };
    }

    private static LegalBasis changed(LegalBasis by, String other) {
        return other.equals("BOARD") ? by.withKind(BasisKind.BOARD_DECISION).withMember(null) : by.withKind(BasisKind.MEMBER_CALL).withMember(other);
    }

    private static <V> BiFunction<CancellationFacts, V, CancellationFacts> by(BiFunction<LegalBasis, V, LegalBasis> one) {
        return (facts, other) -> facts.withCancelledBy(one.apply(facts.cancelledBy(), other));
    }
}
