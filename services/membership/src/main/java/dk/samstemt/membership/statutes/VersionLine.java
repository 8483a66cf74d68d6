package dk.samstemt.membership.statutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version in the list of all.
 *
 * @param version        its number
 * @param digest         SHA-256 (hex) of the canonical profile
 * @param inForceFrom    instant from which acts follow it
 * @param inForceFromDay first whole civil day
 * @param assembly       assembly that adopted it; null for the import
 * @param state          IN_FORCE, TO_COME: adopted and not begun, or REPLACED: by a later one that has begun, or by one of a higher
 *                       number that begins no later, so that it is never in force by itself
 * @param provisions     provisions it changes, of one to come; else empty
 * @param clashesWith    versions to come that change one of them, too (AM-4)
 */
record VersionLine(int version, String digest, Instant inForceFrom, LocalDate inForceFromDay, String assembly, State state,
                   List<String> provisions, List<Integer> clashesWith) {

    /** How a version stands at a moment. */
    enum State {
        REPLACED, IN_FORCE, TO_COME
    }
}
