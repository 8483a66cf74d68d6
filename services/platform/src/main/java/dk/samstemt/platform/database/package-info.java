/** The service's schema: data source, migrations, {@code moment()}, and the few conversions JDBC needs. */
package dk.samstemt.platform.database;
