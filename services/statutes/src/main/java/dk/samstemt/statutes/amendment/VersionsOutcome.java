package dk.samstemt.statutes.amendment;

import java.util.function.Function;

/** What comes of laying adopted amendments one upon another: a history, or the one that does not fit. */
public sealed interface VersionsOutcome permits Versions, Unfit {

    /** Handles both outcomes, so that none is forgotten. */
    <T> T fold(Function<Versions, T> onVersions, Function<Unfit, T> onUnfit);
}
