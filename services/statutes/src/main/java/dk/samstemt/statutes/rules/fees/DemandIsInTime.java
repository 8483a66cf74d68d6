package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FEE-4: a fee that an assembly set is demanded once a year, by a day of the fiscal year. */
final class DemandIsInTime implements Rule<DemandFacts> {

    @Override
    public String id() {
        return "FEE-4";
    }

    @Override
    public Verdict ask(DemandFacts facts, Law law) {
        LocalDate from = LocalDate.of(facts.feeYear(), 1, 1);
        LocalDate until = by(facts.feeYear(), law);
        return Verdict.unless(Stream.of(set(facts), period(facts, from, until), again(facts)).flatMap(Optional::stream).toList(),
                Verdict.point("IN_TIME", "demandedOn", facts.demandedOn(), "feeYear", facts.feeYear(), "until", until));
    }

    /**
     * The last day of a demand; the statutes' own, never one of ours.
     *
     * @throws LawFailure where they do not say by when fees are demanded
     */
    static LocalDate by(int feeYear, Law law) {
        return DateLaw.of(law).feeDemandBy(feeYear).orElseThrow(() ->
                LawFailure.silence(List.of(RulingKind.FEE_MAY_BE_DEMANDED.name()), List.of("FEE-4"), law.provisions("FEE-4")));
    }

    private static Optional<Point> set(DemandFacts facts) {
        if (facts.setOn() == null) {
            return Optional.of(Verdict.point("NOT_SET", "feeYear", facts.feeYear()));
        }
        return facts.setOn().getYear() == facts.feeYear() - 1 ? Optional.empty()
                : Optional.of(Verdict.point("SET_IN_ANOTHER_YEAR", "setOn", facts.setOn(), "feeYear", facts.feeYear()));
    }

    private static Optional<Point> period(DemandFacts facts, LocalDate from, LocalDate until) {
        if (facts.demandedOn().isBefore(from)) {
            return Optional.of(Verdict.point("TOO_EARLY", "demandedOn", facts.demandedOn(), "from", from));
        }
        return facts.demandedOn().isAfter(until)
                ? Optional.of(Verdict.point("TOO_LATE", "demandedOn", facts.demandedOn(), "until", until)) : Optional.empty();
    }

    private static Optional<Point> again(DemandFacts facts) {
        return facts.demandedBefore().isEmpty() ? Optional.empty()
                : Optional.of(Verdict.point("DEMANDED_BEFORE", "before", facts.demandedBefore().get(0)));
    }
}
