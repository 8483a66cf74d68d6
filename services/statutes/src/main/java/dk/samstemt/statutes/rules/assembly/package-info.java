/**
 * The rules on general assemblies and on amendments they decide, one small class each. {@link dk.samstemt.statutes.Statutes} comes
 * in by way of {@code AssemblyCourts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.assembly;
