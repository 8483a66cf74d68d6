package dk.samstemt.statutes.amendment;

/** Thrown inside this package only, at the first operation that does not fit. */
final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String provision;
    private final String expected;
    private final String found;

    Misfit(String provision, String expected, String found) {
        super(provision, null, false, false);
        this.provision = provision;
        this.expected = expected;
        this.found = found;
    }

    Mismatch at(int operation) {
        return new Mismatch(operation, provision, expected, found);
    }
}
