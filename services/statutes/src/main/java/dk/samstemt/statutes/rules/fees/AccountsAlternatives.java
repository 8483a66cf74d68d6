package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about accounts: their year, the day of the report and that of the assembly. */
final class AccountsAlternatives implements Alternatives<AccountsFacts> {

    @Override
    public List<Alternative<AccountsFacts>> of(AccountsFacts facts, Law law) {
        List<Alternative<AccountsFacts>> all = new ArrayList<>(
                Choices.day("reportedOn", facts.reportedOn(), facts.assembly(), AccountsFacts::reported));
        int last = facts.assembly().getYear() - 1;
        all.add(Choices.among("accountsYear", facts.accountsYear(), List.of(last, last - 1), AccountsFacts::ofYear));
        all.addAll(Days.alternatives("day", facts.assembly(), AccountsFacts::at));
        return all;
    }
}
