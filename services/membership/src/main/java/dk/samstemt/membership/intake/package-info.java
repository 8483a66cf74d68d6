/**
 * Lists of members from a spreadsheet: shown as a dry run first, then taken in exactly as shown, all or nothing; and one member entered by hand, by the same
 * rules. Web adapters, store and use cases; what a row means is decided in {@code model}, files are read in {@code file}.
 */
package dk.samstemt.membership.intake;
