/** The facts that the rules on membership, withdrawal, representation and signature ask for. Values only. */
package dk.samstemt.statutes.facts.members;
