package dk.samstemt.embedded.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Runs {@code infra/postgres/install.sql}: roles, schemas, default privileges and legal time. May be run at every start. */
public final class Installer {

    private final DataSource superuser;

    public Installer(DataSource superuser) {
        this.superuser = superuser;
    }

    /** All or nothing. A plan that would switch the time machine on or off in an existing installation is refused by the database. */
    public void install(InstallPlan plan) throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> setting : settings(plan).entrySet()) {
                set(connection, setting);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(script());
            }
            connection.commit();
        }
    }

    private static Map<String, String> settings(InstallPlan plan) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("samstemt.services", String.join(",", plan.services()));
        settings.put("samstemt.time_machine_start", plan.timeMachineStart().map(Object::toString).orElse(""));
        plan.passwords().forEach((role, password) -> settings.put("samstemt.password." + role, password));
        return settings;
    }

    private static void set(Connection connection, Map.Entry<String, String> setting) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, setting.getKey());
            statement.setString(2, setting.getValue());
            statement.execute();
        }
    }

    private static String script() {
        try (InputStream in = Installer.class.getResourceAsStream("install.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
