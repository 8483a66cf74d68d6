/**
 * Reads an association's own statutes from plain text into provisions, with every place where the text is at odds with itself. Everybody
 * may call {@code StatutesImporter}; nothing is corrected and nothing is half-loaded.
 */
package dk.samstemt.statutes.importer;
