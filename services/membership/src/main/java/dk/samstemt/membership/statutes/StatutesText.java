package dk.samstemt.membership.statutes;

import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A version of the statutes in full.
 *
 * @param version        its number
 * @param digest         SHA-256 (hex) of the canonical profile
 * @param inForceFrom    instant from which acts follow it
 * @param inForceFromDay first whole civil day
 * @param name           the association's name by language
 * @param provisions     the provisions in order
 * @param parameters     the numbers of the text and when they hold
 * @param text           the consolidated text
 */
record StatutesText(int version, String digest, Instant inForceFrom, LocalDate inForceFromDay, Map<String, String> name,
                    List<Provision> provisions, List<Parameter> parameters, String text) {

    static StatutesText of(StatutesVersion version, Profile profile, String text) {
        return new StatutesText(version.version(), version.digest(), version.inForceFrom(), version.inForceFromDay(),
                profile.name(), profile.provisions(), profile.parameters(), text);
    }
}
