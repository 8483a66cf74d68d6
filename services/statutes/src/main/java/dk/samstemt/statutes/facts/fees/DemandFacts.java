package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * A demand of a fee (FEE-4).
 *
 * @param basis id of the fee
 * @param feeYear the fiscal year
 * @param setOn the day of the assembly that set it; null where none did
 * @param demandedOn the date of the demand
 * @param demandedBefore the dates of earlier demands of the same fee for the same year that were not withdrawn
 */
public record DemandFacts(String basis, int feeYear, @MayBeUnsaid LocalDate setOn, LocalDate demandedOn, List<LocalDate> demandedBefore) {

    /** Demanded on another day. */
    public DemandFacts demanded(LocalDate other) {
        return new DemandFacts(basis, feeYear, setOn, other, demandedBefore);
    }

    /** Set on another day. */
    public DemandFacts set(LocalDate other) {
        return new DemandFacts(basis, feeYear, other, demandedOn, demandedBefore);
    }

    /** Without earlier demands. */
    public DemandFacts first() {
        return new DemandFacts(basis, feeYear, setOn, demandedOn, List.of());
    }
}
