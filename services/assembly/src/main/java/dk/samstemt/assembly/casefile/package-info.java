/** Everything about one assembly in one answer, for those who work on it or audit it: a page asks once. Reads only; nobody uses it. */
package dk.samstemt.assembly.casefile;
