package dk.samstemt.statutes.importer;

/**
 * One line of a text.
 *
 * @param number from 1
 * @param text as it stands
 */
record Line(int number, String text) {

    boolean blank() {
        return words().isEmpty();
    }

    /** Without the space around it; no-break spaces are space too. */
    String words() {
        int from = 0;
        int until = text.length();
        while (from < until && space(text.charAt(from))) {
            from++;
        }
        while (until > from && space(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Column of the first character of words that end the line. */
    int columnOf(String rest) {
        return text.lastIndexOf(rest) + 1;
    }

    /** Column of the first character that is no space. */
    int column() {
        return columnOf(words());
    }
}
