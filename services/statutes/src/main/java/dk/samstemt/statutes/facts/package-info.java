/**
 * The facts the rules ask for, in the words of the statutes. Values only: services translate their own world into
 * these records and hand them to {@link dk.samstemt.statutes.Statutes}.
 */
package dk.samstemt.statutes.facts;
