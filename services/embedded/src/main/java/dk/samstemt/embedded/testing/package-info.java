/**
 * What tests of services start from: one set of servers per JVM, embedded or in containers. Not for code that runs outside tests.
 * Testcontainers is needed only where the containers are asked for, pdfbox only where PDFs are made.
 */
package dk.samstemt.embedded.testing;
