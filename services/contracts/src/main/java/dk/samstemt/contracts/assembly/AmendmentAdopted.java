package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * An amendment of the statutes was adopted (AM-1, AM-3); membership makes the next version.
 *
 * @param assembly         the assembly
 * @param item             the item
 * @param baseVersion      version it amends
 * @param operationsSha256 digest of the canonical operations, fetched from assembly
 * @param inForceFrom      the close unless the amendment says otherwise
 * @param inForceFromDay   first whole civil day it applies (ISO)
 */
@EventType("assembly.amendment-adopted.v1")
public record AmendmentAdopted(
        String assembly,
        String item,
        int baseVersion,
        String operationsSha256,
        Instant inForceFrom,
        String inForceFromDay) {
}
