package dk.samstemt.membership.association;

import dk.samstemt.membership.version.StatutesVersion;

/**
 * What an import came to.
 *
 * @param version version 1 of the statutes
 * @param created false when it had been imported before
 */
record Imported(StatutesVersion version, boolean created) {
}
