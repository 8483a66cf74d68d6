/** Closes a ballot by its own clock, at its deadline and never before, and opens the statements that count. Used by nobody. */
package dk.samstemt.voting.closing;
