/** The running service on real servers; the tests speak on the wire as the other services do. */
package dk.samstemt.assembly.story;
