/** Annexes of a draft: kept byte for byte under their SHA-256, at most 10 MB, PDF or plain text by their content. */
package dk.samstemt.assembly.annex;
