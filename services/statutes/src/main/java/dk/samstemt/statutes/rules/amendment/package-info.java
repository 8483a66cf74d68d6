/**
 * The rules on amendments that need more than one proposal or more than one version to be asked (AM-3, AM-4, AM-5). Everybody asks by
 * {@code statutes.amendments()}; what an assembly rules on an amendment stands in {@code rules.assembly}.
 */
package dk.samstemt.statutes.rules.amendment;
