package dk.samstemt.membership.version;

import dk.samstemt.statutes.profile.Profile;

/**
 * A version to be stored.
 *
 * @param profile      its profile
 * @param consolidated the statutes as one text
 * @param origin       the amendment that made it; null for the import
 * @param redline      what changed, as text; null for the import
 */
public record NewVersion(Profile profile, String consolidated, Origin origin, String redline) {

    /** The version as others see it. */
    public StatutesVersion published() {
        return new StatutesVersion(profile.version(), profile.digest(), profile.inForceFrom(), profile.inForceFromDay(),
                origin == null ? null : origin.assembly());
    }
}
