/**
 * The way of one statement: lock, moment, decision, statement, receipt and event in one transaction. Content is sealed
 * before it is stored and leaves only to its own party, or through {@code closing} after the deadline.
 */
package dk.samstemt.voting.statement;
