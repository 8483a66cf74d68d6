package dk.samstemt.assembly.record;

/**
 * A verdict as it is sent.
 *
 * @param revision the revision that was read
 * @param verdict APPROVED or CORRECTION
 * @param comment why; null when none is given
 */
record VerdictBody(int revision, Word verdict, String comment) {

    /** The two verdicts. */
    enum Word {
        APPROVED, CORRECTION
    }

    boolean approved() {
        return verdict == Word.APPROVED;
    }
}
