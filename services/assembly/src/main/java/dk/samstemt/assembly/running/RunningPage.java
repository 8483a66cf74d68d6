package dk.samstemt.assembly.running;

import java.util.List;

/**
 * A page of the assemblies under way that follow a version.
 *
 * @param version    the version asked about
 * @param inForce    number of the version in force now
 * @param assemblies the first day first
 * @param next       the assembly after which the next page begins; null at the end
 */
record RunningPage(int version, int inForce, List<Running> assemblies, String next) {
}
