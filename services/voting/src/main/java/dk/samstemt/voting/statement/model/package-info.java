/**
 * A statement as a value and the decision about it. Pure; no clock, no I/O. Every record that holds a choice, a condition
 * or a comment overrides {@code toString}, so that no log line or exception can show it.
 */
package dk.samstemt.voting.statement.model;
