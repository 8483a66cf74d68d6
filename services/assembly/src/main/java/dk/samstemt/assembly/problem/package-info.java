/** The problems (RFC 9457) of this service; for all its features. */
package dk.samstemt.assembly.problem;
