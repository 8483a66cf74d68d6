package dk.samstemt.statutes.importer;

/**
 * A piece of text that stands by itself.
 *
 * @param kind what it is
 * @param marker the list mark as written; empty for everything else
 * @param text its words; the cells of a row divided by tabs
 * @param line where it begins, from 1
 * @param column where its words begin, from 1
 */
public record TextBlock(BlockKind kind, String marker, String text, int line, int column) {

    /** The piece as it is written. */
    public String written() {
        return marker.isEmpty() ? text : marker + " " + text;
    }

    TextBlock continued(String more) {
        return new TextBlock(kind, marker, text + " " + more, line, column);
    }
}
