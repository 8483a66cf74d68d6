/**
 * Everything in one JVM on embedded servers: {@code Quickstart} starts the {@code house} and the {@code replay} and tells
 * the {@code account}. For trying, demonstrating and testing; production runs one process per service.
 */
package dk.samstemt.quickstart;
