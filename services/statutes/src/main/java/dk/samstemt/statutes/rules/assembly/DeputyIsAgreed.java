package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Optional;
import java.util.stream.Stream;

/** BO-10: one vice-chair acts for the impeded chair of the board when both vice-chairs agree, for a stated period. */
final class DeputyIsAgreed implements Rule<DeputyFacts> {

    @Override
    public String id() {
        return "BO-10";
    }

    @Override
    public Verdict ask(DeputyFacts facts, Law law) {
        return Verdict.unless(Stream.of(acting(facts), period(facts), agreement(facts)).flatMap(found -> found).toList(),
                Verdict.point("DEPUTY_AGREED", "office", facts.acting(), "from", facts.from(), "until", facts.until()));
    }

    private static Stream<Point> acting(DeputyFacts facts) {
        return facts.acting() == Office.CHAIR ? Stream.of(Verdict.point("NOT_A_VICE_CHAIR")) : Stream.of();
    }

    private static Stream<Point> period(DeputyFacts facts) {
        if (facts.until().isBefore(facts.from())) {
            return Stream.of(Verdict.point("PERIOD_ENDS_FIRST", "from", facts.from(), "until", facts.until()));
        }
        return facts.until().isBefore(facts.day()) ? Stream.of(Verdict.point("PERIOD_OVER", "until", facts.until())) : Stream.of();
    }

    private static Stream<Point> agreement(DeputyFacts facts) {
        return Stream.of(Office.VICE_CHAIR_1, Office.VICE_CHAIR_2).flatMap(office -> {
            Optional<OfficeHolder> holder = holder(facts, office);
            boolean agreed = holder.isPresent() && facts.agreedBy().contains(holder.get().person());
            return agreed ? Stream.of() : Stream.of(Verdict.point(holder.isEmpty() ? "OFFICE_VACANT" : "NOT_AGREED", "office", office));
        });
    }

    static Optional<OfficeHolder> holder(DeputyFacts facts, Office office) {
        return facts.inOffice().stream().filter(holder -> holder.office() == office).findFirst();
    }
}
