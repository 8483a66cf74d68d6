package dk.samstemt.membership.version;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the statutes and when it applies (AM-3).
 *
 * @param version        1 for the import, one more per adopted amendment
 * @param digest         SHA-256 (hex) of the canonical profile
 * @param inForceFrom    UTC instant from which acts follow it
 * @param inForceFromDay first whole civil day on which it applies
 * @param assembly       assembly that adopted it; null for the import
 */
public record StatutesVersion(int version, String digest, Instant inForceFrom, LocalDate inForceFromDay, String assembly) {
}
