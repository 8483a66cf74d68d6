package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.IndexLink;
import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.profile.FeeBasis;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** FEE-2, FEE-3: what a draft cannot be made without: the figures the statutes name, and an index for every year from them on. */
@Carries({"FEE-2", "FEE-3"})
final class DraftGaps {

    private DraftGaps() {
    }

    static List<String> unnamed(int feeYear, Law law) {
        return FeeDrafts.terms(law).bases().stream().map(FeeBasis::id)
                .filter(basis -> NamedFees.startingFrom(law.profile(), basis, feeYear).isEmpty()).toList();
    }

    static List<Integer> yearsWithoutIndex(FeeDraftFacts facts, Law law) {
        List<Integer> told = facts.indices().stream().map(IndexLink::year).toList();
        return FeeDrafts.terms(law).bases().stream().flatMap(basis -> NamedFees.startingFrom(law.profile(), basis.id(), facts.feeYear()).stream())
                .flatMap(named -> needed(named, facts)).distinct().filter(year -> !told.contains(year)).sorted().toList();
    }

    /** A fee that starts from last year's needs the last index only. */
    private static Stream<Integer> needed(Fee named, FeeDraftFacts facts) {
        boolean lastYear = facts.lastYear().stream().anyMatch(fee -> fee.basis().equals(named.party()) && fee.year() == facts.feeYear() - 1);
        return IntStream.rangeClosed(lastYear ? facts.feeYear() : named.baseYear() + 1, facts.feeYear()).boxed();
    }
}
