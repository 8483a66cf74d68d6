package dk.samstemt.json;

/** The text being read and how far it has been read. */
final class Source {

    private static final char END = '\uFFFF';

    private final String text;
    private int position;

    Source(String text) {
        this.text = text;
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

    JsonDefect defect(String message) {
        return new JsonDefect(message, position);
    }
}
