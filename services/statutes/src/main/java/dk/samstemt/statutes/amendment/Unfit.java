package dk.samstemt.statutes.amendment;

import java.util.function.Function;

/**
 * An adopted amendment does not fit the text that is in force when it begins.
 *
 * @param adoption reference to the decision
 * @param mismatch where
 */
public record Unfit(String adoption, Mismatch mismatch) implements VersionsOutcome {

    @Override
    public <T> T fold(Function<Versions, T> onVersions, Function<Unfit, T> onUnfit) {
        return onUnfit.apply(this);
    }
}
