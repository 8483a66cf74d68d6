package dk.samstemt.statutes.facts;

import java.util.List;

/**
 * An assembly that is thought of; its day is asked about.
 *
 * @param kind ordinary or extraordinary
 * @param form physical or written
 * @param purposes what it is held for; none is ordinary business
 * @param feeYear the fiscal year a fee is to be set for; null for the coming one, or where no fee is set
 */
public record AssemblyPlan(AssemblyKind kind, AssemblyForm form, List<Purpose> purposes, @MayBeUnsaid Integer feeYear) {

    /** A plan for one purpose; a fee is the coming year's. */
    public static AssemblyPlan of(AssemblyKind kind, AssemblyForm form, Purpose purpose) {
        return new AssemblyPlan(kind, form, List.of(purpose), null);
    }

    /** Whether this is one of its purposes. */
    public boolean isFor(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** Whether it is the yearly assembly. */
    public boolean isOrdinary() {
        return kind == AssemblyKind.ORDINARY;
    }
}
