package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What could be otherwise about what an extraordinary assembly rests on; where it rests on nothing, that the board had decided it. */
record BasisAlternatives<F>(Function<F, LegalBasis> basis, BiFunction<F, LegalBasis, F> change) {

    List<Alternative<F>> of(F facts, LocalDate today, Law law) {
        LegalBasis now = basis.apply(facts);
        if (now == null || now.kind() == null) {
            return List.of(Choices.among("basis", null, List.of(BasisKind.BOARD_DECISION), (f, kind) ->
                    change.apply(f, new LegalBasis(kind, null, today, false))));
        }
        return List.of(Choices.among("basis", now.kind(), List.of(BasisKind.values()), with(LegalBasis::withKind)),
                Choices.flip("signatoryMandated", now.signatoryMandated(), with(LegalBasis::withSignatoryMandated)),
                Choices.among("basisDay", now.day(), List.of(other(now.day(), today)), with(LegalBasis::withDay)), caller(now, law));
    }

    /** The last day that can carry it, or the first that is too late: rules ask for nothing else about it. */
    private static LocalDate other(LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) ? today : today.plusDays(1);
    }

    /** Whoever called, as a member that may or as nobody who may: which member it is makes no difference. */
    private Alternative<F> caller(LegalBasis now, Law law) {
        boolean may = ExtraordinaryAssemblyIsCalledFor.maySend(now.member(), law);
        return Choices.flip("calledByMember", may, (facts, other) ->
                change.apply(facts, basis.apply(facts).withMember(other ? law.profile().partyIds().get(0) : null)));
    }

    private <V> BiFunction<F, V, F> with(BiFunction<LegalBasis, V, LegalBasis> one) {
        return (facts, other) -> change.apply(facts, one.apply(basis.apply(facts), other));
    }
}
