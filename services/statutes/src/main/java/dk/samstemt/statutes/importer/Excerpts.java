package dk.samstemt.statutes.importer;

/** The beginning of a piece, to be recognised by. */
final class Excerpts {

    private static final int LONGEST = 60;

    private Excerpts() {
    }

    static String of(String text) {
        String line = text.substring(0, Math.min(text.length(), 2 * LONGEST)).replaceAll("[\\s\\p{Z}]+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + " \u2026";
    }
}
