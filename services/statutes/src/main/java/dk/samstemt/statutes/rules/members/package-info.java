/**
 * The rules on membership, withdrawal, representation and signature (MEM), one small class each.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code MemberCourts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.members;
