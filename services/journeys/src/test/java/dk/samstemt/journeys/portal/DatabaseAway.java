package dk.samstemt.journeys.portal;

import dk.samstemt.journeys.Installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The database lets one part of the system in no more, and ends what it had open; closing lets it in again. */
final class DatabaseAway implements AutoCloseable {

    private final Installation house;
    private final String role;

    DatabaseAway(Installation house, String service) {
        this.house = house;
        this.role = service + "_app";
        say("alter role " + role + " nologin; select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
    }

    @Override
    public void close() {
        say("alter role " + role + " login");
    }

    private void say(String sql) {
        try (Connection connection = house.house.servers().database().superuser().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
