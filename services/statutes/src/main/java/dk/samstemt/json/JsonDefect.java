package dk.samstemt.json;

import java.util.List;
import java.util.stream.Stream;

/**
 * JSON that is refused: what is wrong as a stable word, and where, as a position in the text, a pointer (RFC 6901) into
 * the tree, or both.
 */
public final class JsonDefect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Word word;
    private final transient Place place;
    private final String pointer;
    private final transient List<String> alternatives;

    private JsonDefect(String message, Word word, Place place, String pointer, List<String> alternatives) {
        super(message);
        this.word = word;
        this.place = place;
        this.pointer = pointer;
        this.alternatives = alternatives;
    }

    /** What is wrong, and whether it makes the text no JSON at all. */
    private record Word(String code, boolean syntax) {
    }

    JsonDefect(String message, String pointer) {
        this(message, "invalid", pointer, List.of());
    }

    JsonDefect(String message, String code, String pointer, List<String> alternatives) {
        this(message + " at \"" + pointer + "\"", new Word(code, false), Place.NONE, pointer, alternatives);
    }

    /** A text that is no JSON, or none that has one meaning. */
    static JsonDefect syntax(String message, String code, Place place, String pointer) {
        return new JsonDefect(message + " at character " + place.position(), new Word(code, true), place, pointer, List.of());
    }

    /** JSON, with a value that is not taken here. */
    static JsonDefect value(String message, String code, Place place, String pointer) {
        return new JsonDefect(message + " at character " + place.position(), new Word(code, false), place, pointer, List.of());
    }

    /** A defect found by a caller's own reading of a tree, at the given JSON pointer. */
    public static JsonDefect at(String pointer, String message) {
        return new JsonDefect(message, "wrong-type", pointer, List.of());
    }

    /** As {@link #at(String, String)}, with a word for machines of the caller's own. */
    public static JsonDefect at(String pointer, String code, String message) {
        return new JsonDefect(message, code, pointer, List.of());
    }

    /** This defect with others that were found at the same time. */
    JsonDefect with(List<JsonDefect> others) {
        others.forEach(this::addSuppressed);
        return this;
    }

    /** This defect and those found at the same time, in the order of the text. */
    public List<JsonDefect> all() {
        return Stream.concat(Stream.of(this), Stream.of(getSuppressed()).map(JsonDefect.class::cast)).toList();
    }

    /** Stable word for machines: {@code duplicate-key}, {@code unknown-field}, {@code missing}, {@code no-such-date} … */
    public String code() {
        return word.code();
    }

    /** Whether the text is no JSON, or has more than one meaning; false where only a value cannot be taken. */
    public boolean isSyntax() {
        return word.syntax();
    }

    /** Zero-based position in the decoded text, or -1 when the text itself was well-formed. */
    public int position() {
        return place.position();
    }

    /** Line in the text, from 1; 0 when the text itself was well-formed. */
    public int line() {
        return place.line();
    }

    /** Column in the line, from 1; 0 when the text itself was well-formed. */
    public int column() {
        return place.column();
    }

    /** JSON pointer to the offending value; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** What could stand there instead, as far as it can be said: known words, the same date in the wanted form. */
    public List<String> alternatives() {
        return alternatives;
    }
}
