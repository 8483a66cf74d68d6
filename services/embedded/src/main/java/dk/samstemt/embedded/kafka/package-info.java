/** The embedded Kafka broker: one KRaft node in this JVM. For quickstart and tests. */
package dk.samstemt.embedded.kafka;
