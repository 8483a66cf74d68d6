/**
 * The rules on fees, audit and administration (FEE, REV, ADM, ORG, TRA), one small class each.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code FeeCourts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.fees;
