package dk.samstemt.membership.intake.file;

/** A file that holds no table that can be read; the code says why. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String code) {
        super(code, null, false, false);
    }

    /** Stable word; {@code fault.<code>} says it to people. */
    public String code() {
        return getMessage();
    }
}
