/** A mail server that misbehaves as it is told, for the faults of {@code reliability.md} F21 to F25. It keeps what came, so that a test can judge from outside. */
package dk.samstemt.embedded.testing.smtp;
