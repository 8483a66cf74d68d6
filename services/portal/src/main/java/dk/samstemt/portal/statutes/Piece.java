package dk.samstemt.portal.statutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a marked text.
 *
 * @param kind {@code same}, {@code removed} or {@code added}
 * @param text its words
 */
record Piece(String kind, String text) {

    private static final Pattern MARKED = Pattern.compile("\\[-(.*?)-]|\\{\\+(.*?)\\+}");

    /** The changed provisions, one per line of the text, each in pieces. */
    static List<List<Piece>> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Piece::of).toList();
    }

    private static List<Piece> of(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int at = 0;
        while (marked.find()) {
            add(pieces, "same", line.substring(at, marked.start()));
            add(pieces, marked.group(1) == null ? "added" : "removed", marked.group(1) == null ? marked.group(2) : marked.group(1));
            at = marked.end();
        }
        add(pieces, "same", line.substring(at));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
