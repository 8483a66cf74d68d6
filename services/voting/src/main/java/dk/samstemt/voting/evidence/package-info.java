/**
 * Scans of letters and e-mails by which a party stated something. Sealed like the choice: only the party itself reads them
 * again; whoever registered one has seen it. For {@code voting.statement}.
 */
package dk.samstemt.voting.evidence;
