package dk.samstemt.platform.web;

/** Checks of a body that its record cannot make: members that must be there. */
public final class Require {

    private Require() {
    }

    /** The value, or 422 with the pointer when it is missing. */
    public static <T> T present(T value, String pointer) {
        if (value == null) {
            throw ProblemException.of(Problems.INVALID_BODY).at(pointer, "missing");
        }
        return value;
    }

    /** The text, or 422 when it is missing, blank or longer than allowed. */
    public static String text(String value, int longest, String pointer) {
        present(value, pointer);
        if (value.isBlank() || value.length() > longest) {
            throw ProblemException.invalid(pointer);
        }
        return value;
    }
}
