/** Reads and writes the files members come in: CSV of either separator and encoding, and XLSX, both within bounds. Knows no member. */
package dk.samstemt.membership.intake.file;
