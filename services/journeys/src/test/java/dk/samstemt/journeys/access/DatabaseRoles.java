package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.house.Addresses;

import org.junit.jupiter.api.DynamicTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the database itself lets its roles do: tried as each role, on every table and view there is. */
final class DatabaseRoles {

    private static final String TABLES = "select table_schema || '.' || table_name from information_schema.tables where table_type = '%s' "
            + "and table_schema in ('membership', 'assembly', 'voting', 'notification', 'audit') order by 1";
    private static final String SEALED = "select table_name || '.' || column_name from information_schema.columns where table_schema = '%s' "
            + "and table_name like 'read\\_%%' and column_name ~ '(sealed|cipher|salt|secret|token|choice|comment|condition|email|name$)'";

    private final Installation house;

    DatabaseRoles(Installation house) {
        this.house = house;
    }

    Stream<DynamicTest> tests() {
        List<String> tables = column("membership_read", TABLES.formatted("BASE TABLE"), true);
        List<String> views = column("membership_read", TABLES.formatted("VIEW"), true);
        List<DynamicTest> tests = new ArrayList<>();
        Addresses.SERVICES.forEach(service -> {
            tables.forEach(table -> tests.add(refused(service + "_read", "select 1 from " + table)));
            tables.stream().filter(table -> !table.startsWith(service + ".")).forEach(table -> tests.add(refused(service + "_app", "select 1 from " + table)));
            views.stream().filter(view -> view.startsWith(service + ".")).forEach(view -> tests.add(refused(service + "_read", "delete from " + view)));
            tests.add(refused(service + "_app", "create table " + service + ".planted (a int)"));
            tests.add(refused(service + "_read", "update timemachine.clock set at = at"));
            tests.add(dynamicTest(service + "_read -> no sealed column in any view", () -> assertThat(column("", SEALED.formatted(service), true)).isEmpty()));
        });
        log(tables).forEach(tests::add);
        return tests.stream();
    }

    /** The decision log is written once: not even the service that appends it changes or removes a row. */
    private Stream<DynamicTest> log(List<String> tables) {
        return tables.stream().filter(table -> table.startsWith("audit.log")).flatMap(table -> Stream.of(
                refused("audit_app", "delete from " + table), refused("audit_app", "truncate " + table),
                refused("audit_app", "update " + table + " set " + column("", "select column_name from information_schema.columns where table_schema || '.' || table_name = '"
                        + table + "' order by ordinal_position limit 1", true).get(0) + " = null")));
    }

    private DynamicTest refused(String role, String sql) {
        return dynamicTest(role + " " + sql + " -> refused", () ->
                assertThatThrownBy(() -> column(role, sql, false)).cause().isInstanceOf(SQLException.class).hasMessageMatching("(?s).*(permission denied|cannot delete from view).*"));
    }

    private List<String> column(String role, String sql, boolean superuser) {
        try (Connection connection = superuser ? house.house.servers().database().superuser().getConnection() : as(role);
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection as(String role) throws SQLException {
        String service = role.substring(0, role.indexOf('_'));
        return DriverManager.getConnection(house.house.servers().properties(service).get("samstemt.database.url"), role,
                house.house.servers().secrets().get("postgres-" + role));
    }
}
