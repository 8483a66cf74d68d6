package dk.samstemt.assembly.archive;

import java.util.List;

/**
 * A page of the archive.
 *
 * @param assemblies the latest day first
 * @param next       the assembly after which the next page begins; null at the end
 * @param years      all years there are assemblies of, the latest first
 * @param named      those asked for by name, in the order asked for; without those that are not there
 */
record ArchivePage(List<ArchiveLine> assemblies, String next, List<Integer> years, List<ArchiveLine> named) {
}
