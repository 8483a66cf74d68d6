package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.function.Function;

/**
 * The amendment fits.
 *
 * @param next the next version of the profile
 * @param redlines what changed in words, one per operation on a text
 * @param settings what changed behind the words, one per operation on a parameter, a decision rule or a party
 */
public record Applied(Profile next, List<Redline> redlines, List<Setting> settings) implements AmendmentOutcome {

    @Override
    public <T> T fold(Function<Applied, T> onApplied, Function<Mismatch, T> onMismatch) {
        return onApplied.apply(this);
    }
}
