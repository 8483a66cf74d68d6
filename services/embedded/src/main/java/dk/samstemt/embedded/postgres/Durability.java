package dk.samstemt.embedded.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Refuses a server that would lose committed data: the library that starts it switches these off for the sake of speed. */
final class Durability {

    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");
    private final DataSource superuser;

    Durability(DataSource superuser) {
        this.superuser = superuser;
    }

    void require() {
        try (Connection connection = superuser.getConnection(); Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                requireOn(setting, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the settings of PostgreSQL", e);
        }
    }

    private static void requireOn(String setting, Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("show " + setting)) {
            if (!result.next() || !"on".equals(result.getString(1))) {
                throw new IllegalStateException("PostgreSQL runs with " + setting + " off");
            }
        }
    }
}
