package dk.samstemt.assembly.law;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of an association's statutes.
 *
 * @param version its number
 * @param sha256 digest of the canonical profile
 * @param inForceFrom instant from which acts follow it
 * @param inForceFromDay first whole civil day on which it applies
 * @param statutes ready to answer
 */
public record LawVersion(int version, String sha256, Instant inForceFrom, LocalDate inForceFromDay, Statutes statutes) {

    /** The profile behind it. */
    public Profile profile() {
        return statutes.profile();
    }

    /** The version of the time zone data in use, a fact of every ruling. */
    public String tzdata() {
        return TimeZoneData.version(profile().zone());
    }
}
