/** What the statutes say of a draft before anybody is told: timetable, ruling, findings. Changes nothing. */
package dk.samstemt.assembly.check;
