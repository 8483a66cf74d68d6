/** Words, dates, HTML and rendering of what the service writes: letters and records, Danish and English. */
package dk.samstemt.assembly.text;
