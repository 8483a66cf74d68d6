package dk.samstemt.fuzz;

/** What must hold of whatever a reader accepts. */
final class Holds {

    private Holds() {
    }

    /** @throws IllegalStateException a finding */
    static void that(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }
}
