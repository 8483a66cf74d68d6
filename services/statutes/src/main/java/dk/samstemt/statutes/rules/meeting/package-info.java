/**
 * The rules on physical meetings and ordinary assemblies that need more than the notice (GA-4 to GA-6, GA-14, GA-22 to GA-28), one small class each.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code MeetingCourts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.meeting;
