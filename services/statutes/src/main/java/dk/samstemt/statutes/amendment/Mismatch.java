package dk.samstemt.statutes.amendment;

import java.util.List;
import java.util.function.Function;

/**
 * The amendment quotes something that is not in force (AM-2).
 *
 * @param operation index of the operation, from 0; -1 when the base version itself is another
 * @param provision id of the provision
 * @param expected what the amendment says stands there
 * @param found what stands there, from the first differing letter; empty when nothing does
 */
public record Mismatch(int operation, String provision, String expected, String found) implements AmendmentOutcome {

    /** The difference, word by word: what was expected goes, what stands there comes (AM-2). */
    public List<Piece> difference() {
        return Difference.of(expected, found);
    }

    @Override
    public <T> T fold(Function<Applied, T> onApplied, Function<Mismatch, T> onMismatch) {
        return onMismatch.apply(this);
    }
}
