/** The outbox table, and the relay: the only Kafka producer. Nothing here is used directly by services. */
package dk.samstemt.platform.outbox;
