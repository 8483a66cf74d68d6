/**
 * The servers an installation stands on, embedded: PostgreSQL, Kafka, SMTP, OpenID Connect. Used by quickstart and by tests; knows nothing of the
 * services and imports nothing of ours.
 */
package dk.samstemt.embedded;
