package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * Accounts put to an ordinary assembly (REV-2).
 *
 * @param assembly the day of the assembly
 * @param accountsYear the calendar year of the accounts
 * @param reportedOn the day of the auditor's report; null where there is none
 */
public record AccountsFacts(LocalDate assembly, int accountsYear, @MayBeUnsaid LocalDate reportedOn) {

    /** The accounts of another year. */
    public AccountsFacts ofYear(int other) {
        return new AccountsFacts(assembly, other, reportedOn);
    }

    /** Reported on another day. */
    public AccountsFacts reported(LocalDate other) {
        return new AccountsFacts(assembly, accountsYear, other);
    }

    /** Laid before an assembly on another day. */
    public AccountsFacts at(LocalDate other) {
        return new AccountsFacts(other, accountsYear, reportedOn);
    }
}
