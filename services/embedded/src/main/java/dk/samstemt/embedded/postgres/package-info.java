/**
 * The embedded PostgreSQL and the installer of roles and schemas. For quickstart and tests; the installer's script serves every set-up.
 */
package dk.samstemt.embedded.postgres;
