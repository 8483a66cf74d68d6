/** The topics of the installation and how they are kept; the connection to Kafka. */
package dk.samstemt.platform.topics;
