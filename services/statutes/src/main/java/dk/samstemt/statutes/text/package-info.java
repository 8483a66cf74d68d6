/** Sentences in Danish and English, made from rulings, findings and timetables when they are shown; never stored. */
package dk.samstemt.statutes.text;
