/** The facts that the rules on fees, audit and administration ask for. Values only; money in øre, rates and indices as exact decimals. */
package dk.samstemt.statutes.facts.fees;
