/**
 * The lawful dates of an assembly that is only thought of, asked before a draft exists: its timetable, what a day of dispatch leads
 * to, the earliest lawful day. The dates are the statutes'; nothing here counts a day. No other package comes in.
 */
package dk.samstemt.assembly.timetable;
