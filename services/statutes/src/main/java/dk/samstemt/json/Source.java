package dk.samstemt.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** The text being read and how far it has been read. */
final class Source {

    private static final char END = '\uFFFF';

    private final String text;
    private final Deque<String> path = new ArrayDeque<>();
    private final BiConsumer<String, Integer> begun;
    private int position;

    Source(String text) {
        this(text, null);
    }

    /** A source that also tells where each value begins. */
    Source(String text, BiConsumer<String, Integer> begun) {
        this.text = text;
        this.begun = begun;
    }

    /** Here a value begins. */
    void begin() {
        if (begun != null) {
            begun.accept(String.join("", path), position);
        }
    }

    boolean atEnd() {
        return position >= text.length();
    }

    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    char next() {
        if (atEnd()) {
            throw defect("the text ends too early");
        }
        return text.charAt(position++);
    }

    boolean take(char wanted) {
        if (peek() != wanted || atEnd()) {
            return false;
        }
        position++;
        return true;
    }

    boolean take(String wanted) {
        if (!text.startsWith(wanted, position)) {
            return false;
        }
        position += wanted.length();
        return true;
    }

    void expect(char wanted) {
        if (!take(wanted)) {
            throw defect("'" + wanted + "' is missing");
        }
    }

    void skipSpace() {
        while (!atEnd() && " \t\n\r".indexOf(peek()) >= 0) {
            position++;
        }
    }

    /** From here on the text is about a member or element. */
    void enter(String name) {
        path.addLast("/" + Pointers.escaped(name));
    }

    void leave() {
        path.removeLast();
    }

    JsonDefect defect(String message) {
        return defect(message, "malformed-json");
    }

    JsonDefect defect(String message, String code) {
        return JsonDefect.syntax(message, code, Place.of(text, position), String.join("", path));
    }

    /** JSON by the standard, and still nothing this reader takes. */
    JsonDefect refused(String message, String code) {
        return JsonDefect.value(message, code, Place.of(text, position), String.join("", path));
    }
}
