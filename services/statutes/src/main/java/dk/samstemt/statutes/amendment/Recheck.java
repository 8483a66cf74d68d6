package dk.samstemt.statutes.amendment;

/**
 * A pending amendment, checked again after another was adopted (AM-4).
 *
 * @param id reference to the proposal
 * @param rebased the amendment quoting the version now in force; null where it does not fit it
 * @param mismatch where it does not fit; null where it does
 */
public record Recheck(String id, Amendment rebased, Mismatch mismatch) {

    /** Whether it can go on as it is. */
    public boolean fits() {
        return mismatch == null;
    }
}
