/** The service running on the embedded servers, and a hand that writes events to Kafka as the other services do. For this module's tests. */
package dk.samstemt.audit.testkit;
