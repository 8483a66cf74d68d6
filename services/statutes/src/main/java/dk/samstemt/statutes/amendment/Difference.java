package dk.samstemt.statutes.amendment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is different between two wordings, word by word, with as few words as can be. Unicode form and kinds of space make no difference
 * (AM-2); what stays is written as it stands after.
 */
public final class Difference {

    private Difference() {
    }

    /** The pieces in order; together all that was and all that is. */
    public static List<Piece> of(String before, String after) {
        Words was = Words.of(before);
        Words is = Words.of(after);
        return new Weaving(was, is).pieces(CommonWords.of(was.forms(), is.forms()));
    }

    /** The wording before, read back from the pieces; letter by letter as AM-2 compares. */
    public static String before(List<Piece> pieces) {
        return without(Piece.Kind.ADDED, pieces);
    }

    /** The wording after, read back from the pieces. */
    public static String after(List<Piece> pieces) {
        return without(Piece.Kind.REMOVED, pieces);
    }

    private static String without(Piece.Kind kind, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }
}
