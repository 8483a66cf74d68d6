/**
 * Civil days, deadlines and timetables: weeks are civil days, a day ends in the profile's zone, everything that leaves
 * here is a UTC instant or a civil date. No clock is read.
 */
package dk.samstemt.statutes.calendar;
