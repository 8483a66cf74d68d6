package dk.samstemt.statutes.amendment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One change of a provision, word by word, readable without colour.
 *
 * @param provision id of the provision
 * @param number its number as people write it, for example {@code § 6 stk. 2}
 * @param removed the words that the operation takes away; empty for an insertion
 * @param added the words that it puts there; empty for a repeal
 * @param pieces the whole provision: what stays, what goes and what comes
 */
public record Redline(String provision, String number, String removed, String added, List<Piece> pieces) {

    /** The change as plain text: the whole provision with removed words in {@code [-…-]}, added words in {@code {+…+}}. */
    public String text() {
        return number + ": " + pieces.stream().map(Redline::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }
}
