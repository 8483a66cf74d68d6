package dk.samstemt.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;

import javax.sql.DataSource;

/** Refuses to run on an installation that is not what the configuration says. */
final class Installation {

    private Installation() {
    }

    static void check(DataSource dataSource, String service, boolean timeMachine) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        String user = jdbc.sql("select current_user::text").query(String.class).single();
        // A user hidden in the JDBC URL would beat the configured one, with more rights than the service may have.
        require(user.equals(service + "_app"), "The service must reach the database as " + service + "_app");
        boolean installed = jdbc.sql("select to_regnamespace('timemachine') is not null").query(Boolean.class).single();
        require(installed == timeMachine, "samstemt.time-machine is " + timeMachine + ", but the installation was made "
                + (installed ? "with" : "without") + " the time machine");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalStateException(sentence);
        }
    }
}
