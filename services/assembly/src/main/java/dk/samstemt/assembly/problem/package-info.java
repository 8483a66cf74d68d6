/** The problems (RFC 9457) of this service and where its exceptions become them. */
package dk.samstemt.assembly.problem;
