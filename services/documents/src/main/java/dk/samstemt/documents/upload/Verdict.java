package dk.samstemt.documents.upload;

import java.util.List;

/**
 * What a file was found to be.
 *
 * @param kind  whether it can be taken, and if not, why
 * @param found for {@link Kind#ACTIVE_CONTENT} what it brings, sorted, for example {@code JavaScript}; otherwise empty
 */
public record Verdict(Kind kind, List<String> found) {

    /** The kinds of answer. */
    public enum Kind {
        /** It is what it says and only shows something. */
        FINE,
        /** It has no bytes. */
        EMPTY,
        /** It is not of the stated type, is two things at once, is broken, or blows up when it is read. */
        NOT_WHAT_IT_SAYS,
        /** A PDF that does something, holds another file, or hides its content by encryption. */
        ACTIVE_CONTENT,
        /** It could not be looked at in time; sending it again may do. */
        BUSY
    }

    static Verdict of(Kind kind) {
        return new Verdict(kind, List.of());
    }

    /** Whether the file can be taken. */
    public boolean fine() {
        return kind == Kind.FINE;
    }
}
