/**
 * The dates of the statutes: the lawful timetable, what a day of dispatch leads to, withdrawals, fees and elections. Every number is a
 * parameter of the profile, and a date exists only where the profile lays its rule down. {@link dk.samstemt.statutes.Statutes} and the
 * other fields of law come in by way of {@code DateLaw}; everything else is package-private. No clock is read.
 */
package dk.samstemt.statutes.rules.dates;
