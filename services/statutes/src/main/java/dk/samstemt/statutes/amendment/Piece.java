package dk.samstemt.statutes.amendment;

/**
 * A run of words that stay, go or come.
 *
 * @param kind what happens to it
 * @param text the words with their spaces; never empty
 */
public record Piece(Kind kind, String text) {

    /** What happens to a run of words. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }
}
