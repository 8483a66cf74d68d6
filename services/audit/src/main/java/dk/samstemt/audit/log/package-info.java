/** Appending to the decision log and reading it. Used by its own web adapter and by the clock, which asks it for the associations. */
package dk.samstemt.audit.log;
