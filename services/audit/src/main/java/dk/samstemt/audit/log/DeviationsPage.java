package dk.samstemt.audit.log;

import java.util.List;

/**
 * Some of the assemblies with deviations.
 *
 * @param assemblies the one with the latest deviation first
 * @param total      how many there are in all
 * @param next       give this as {@code before} to read on; null when this was the end
 */
record DeviationsPage(List<DeviatingAssembly> assemblies, long total, Long next) {
}
