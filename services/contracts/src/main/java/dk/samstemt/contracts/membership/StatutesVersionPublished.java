package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A version of the statutes is known; its canonical profile is fetched by digest from membership (AM-3).
 *
 * @param version        1 for the imported statutes, then one more per adopted amendment
 * @param profileSha256  SHA-256 (hex) of the canonical profile bytes
 * @param inForceFrom    UTC instant from which acts follow it
 * @param inForceFromDay first whole civil day (ISO) on which it applies
 * @param assembly       assembly that adopted it and waits for it; null for an import, and for a version that was laid anew
 * @param item           the item whose adoption it answers; null where {@code assembly} is, and in everything written before an assembly
 *                       could adopt several
 */
@EventType("membership.statutes-version-published.v1")
public record StatutesVersionPublished(int version, String profileSha256, Instant inForceFrom, String inForceFromDay, String assembly,
        @Addition String item) {
}
