/** The service running on the embedded servers, spoken to over REST and Kafka as others do. For this module's tests. */
package dk.samstemt.membership.testkit;
