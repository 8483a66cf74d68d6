package dk.samstemt.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Completes a fresh cluster: the database with Danish order, and a password for everyone, the superuser too. */
final class FirstStart {

    private static final String ONLY_WITH_PASSWORD = """
            # Every other user of this machine reaches 127.0.0.1, so nobody comes in without a password.
            host all all 127.0.0.1/32 scram-sha-256
            """;
    private final Cluster cluster;
    private final DataSource superuser;

    FirstStart(Cluster cluster, DataSource superuser) {
        this.cluster = cluster;
        this.superuser = superuser;
    }

    void complete() throws SQLException, IOException {
        try (Connection connection = superuser.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + Database.NAME
                    + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK' locale 'C'");
            // The secret is hexadecimal, so it needs no quoting.
            statement.execute("alter role postgres password '" + cluster.secrets().get("postgres") + "'");
            Files.writeString(cluster.data().resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            statement.execute("select pg_reload_conf()");
        }
        Files.createFile(cluster.ready());
    }
}
