/** Annexes of a draft: kept byte for byte under their SHA-256, at most 10 MB and 50 files, PDF that only shows pages or plain text by their content. */
package dk.samstemt.assembly.annex;
