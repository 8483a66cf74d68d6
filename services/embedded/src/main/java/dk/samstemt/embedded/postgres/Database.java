package dk.samstemt.embedded.postgres;

import javax.sql.DataSource;

/** A running PostgreSQL with the installation's database: the embedded one or a container. */
public interface Database extends AutoCloseable {

    /** The installation's database, of Danish ICU collation. */
    String NAME = "samstemt";

    /** JDBC URL of the database {@link #NAME}. It names no user, so that it cannot override a service's role. */
    String url();

    /** The superuser's connections, for the installer and for tests that look at everything. */
    DataSource superuser();

    /** Stops the server at once, cutting every connection. */
    void stop();

    /** Starts a stopped server again, on the same port and data. */
    void start();

    @Override
    default void close() {
        stop();
    }
}
