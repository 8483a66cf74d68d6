package dk.samstemt.statutes.amendment;

import java.util.function.Function;

/** What comes of applying an amendment: the next version, or the place where it does not fit. */
public sealed interface AmendmentOutcome permits Applied, Mismatch {

    /** Handles both outcomes, so that none is forgotten. */
    <T> T fold(Function<Applied, T> onApplied, Function<Mismatch, T> onMismatch);
}
