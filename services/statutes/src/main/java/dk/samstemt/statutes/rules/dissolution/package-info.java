/**
 * The rules on dissolution and the use of the assets (DI), one small class each.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code DissolutionLaw}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.dissolution;
