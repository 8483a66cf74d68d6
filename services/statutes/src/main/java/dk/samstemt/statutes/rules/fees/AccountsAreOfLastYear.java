package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Optional;
import java.util.stream.Stream;

/** REV-2: the accounts put to the ordinary assembly are those of the last calendar year, with the auditor's report. */
final class AccountsAreOfLastYear implements Rule<AccountsFacts> {

    @Override
    public String id() {
        return "REV-2";
    }

    @Override
    public Verdict ask(AccountsFacts facts, Law law) {
        int last = facts.assembly().getYear() - 1;
        return Verdict.unless(Stream.of(year(facts, last), report(facts)).flatMap(Optional::stream).toList(),
                Verdict.point("LAST_YEAR_WITH_REPORT", "accountsYear", last));
    }

    private static Optional<Point> year(AccountsFacts facts, int last) {
        return facts.accountsYear() == last ? Optional.empty()
                : Optional.of(Verdict.point("ANOTHER_YEAR", "accountsYear", facts.accountsYear(), "lastYear", last));
    }

    private static Optional<Point> report(AccountsFacts facts) {
        if (facts.reportedOn() == null) {
            return Optional.of(Verdict.point("NO_REPORT", "accountsYear", facts.accountsYear()));
        }
        if (facts.reportedOn().getYear() <= facts.accountsYear()) {
            return Optional.of(Verdict.point("REPORT_BEFORE_YEAR_END", "reportedOn", facts.reportedOn(), "accountsYear", facts.accountsYear()));
        }
        return facts.reportedOn().isAfter(facts.assembly())
                ? Optional.of(Verdict.point("REPORT_AFTER_ASSEMBLY", "reportedOn", facts.reportedOn())) : Optional.empty();
    }
}
