/**
 * Files that bear a statement out: scans of letters and e-mails that the secretariat registers, and what a party attaches to its own
 * answer. Sealed like the choice: until the close only the party itself reads them again; whoever registered a letter has seen it.
 * For {@code voting.statement}, {@code voting.draft} and {@code voting.reading}.
 */
package dk.samstemt.voting.evidence;
