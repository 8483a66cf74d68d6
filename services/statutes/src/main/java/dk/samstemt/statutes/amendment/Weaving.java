package dk.samstemt.statutes.amendment;

import java.util.ArrayList;
import java.util.List;

/** Weaves two texts into pieces along the words they have in common. */
final class Weaving {

    private final Words before;
    private final Words after;
    private final List<Piece> pieces = new ArrayList<>();

    Weaving(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    List<Piece> pieces(List<CommonWords.Pair> common) {
        int was = 0;
        int is = 0;
        for (CommonWords.Pair pair : common) {
            Words.Span word = after.spans().get(pair.after());
            between(before.upTo(was, pair.before()), after.upTo(is, pair.after()));
            add(Piece.Kind.SAME, after.text().substring(word.from(), word.until()));
            was = before.spans().get(pair.before()).until();
            is = word.until();
        }
        between(before.text().substring(was), after.text().substring(is));
        return List.copyOf(pieces);
    }

    /** What stands between two words in common: the spaces both begin and end with stay. */
    private void between(String was, String is) {
        int lead = 0;
        while (lead < Math.min(was.length(), is.length()) && sameSpace(was.charAt(lead), is.charAt(lead))) {
            lead++;
        }
        int trail = 0;
        while (trail < Math.min(was.length(), is.length()) - lead
                && sameSpace(was.charAt(was.length() - 1 - trail), is.charAt(is.length() - 1 - trail))) {
            trail++;
        }
        add(Piece.Kind.SAME, is.substring(0, lead));
        add(Piece.Kind.REMOVED, was.substring(lead, was.length() - trail));
        add(Piece.Kind.ADDED, is.substring(lead, is.length() - trail));
        add(Piece.Kind.SAME, is.substring(is.length() - trail));
    }

    private static boolean sameSpace(char one, char two) {
        return Wording.space(one) && Wording.space(two);
    }

    private void add(Piece.Kind kind, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
