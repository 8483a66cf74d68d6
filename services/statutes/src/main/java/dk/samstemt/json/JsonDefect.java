package dk.samstemt.json;

/** JSON that is refused, with the place: a position in the text, or a pointer (RFC 6901) into the tree. */
public final class JsonDefect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String pointer;

    JsonDefect(String message, int position) {
        super(message + " at character " + position);
        this.position = position;
        this.pointer = "";
    }

    JsonDefect(String message, String pointer) {
        super(message + " at \"" + pointer + "\"");
        this.position = -1;
        this.pointer = pointer;
    }

    /** A defect found by a caller's own reading of a tree, at the given JSON pointer. */
    public static JsonDefect at(String pointer, String message) {
        return new JsonDefect(message, pointer);
    }

    /** Zero-based position in the decoded text, or -1 when the text itself was well-formed. */
    public int position() {
        return position;
    }

    /** JSON pointer to the offending value; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
