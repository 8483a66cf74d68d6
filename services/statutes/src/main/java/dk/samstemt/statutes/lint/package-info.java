/**
 * Looks at a profile the reader has taken and tells what is odd about it: gaps, contradictions, clauses that can never decide. Everybody
 * may ask {@link dk.samstemt.statutes.lint.ProfileLint}; nothing here changes an answer, and no rule knows this package.
 */
package dk.samstemt.statutes.lint;
