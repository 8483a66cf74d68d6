package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;

/**
 * One version in the history of an association's statutes.
 *
 * @param profile the whole of it
 * @param adoption reference to the decision that made it; null for the first
 * @param adoptedAt when; null for the first
 * @param changes what it changed; null for the first
 */
public record VersionInForce(Profile profile, String adoption, Instant adoptedAt, Applied changes) {

    /** Its number. */
    public int version() {
        return profile.version();
    }
}
