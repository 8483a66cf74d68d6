package dk.samstemt.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.embedded.testing.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstallerIT {

    private final TestServers servers = TestServers.shared();

    @Test
    void everyServiceWorksInItsOwnSchemaUnderItsOwnName() throws SQLException {
        try (Connection app = as("voting", "app")) {
            assertThat(ask(app, "select current_user")).containsExactly("voting_app");
            assertThat(ask(app, "select current_schema()")).containsExactly("voting");
        }
    }

    @Test
    void appHasDataOnlyAndReadersHaveWhatTheyAreGranted() throws SQLException {
        try (Connection owner = as("voting", "owner"); Connection app = as("voting", "app")) {
            run(owner, "create table if not exists probe (n int)");
            run(app, "insert into probe values (1)");
            run(app, "update probe set n = 2");
            assertThatThrownBy(() -> run(app, "drop table probe")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> run(app, "truncate probe")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(app, "create table mine (n int)")).hasMessageContaining("permission denied");
            assertThat(ask(owner, "select has_table_privilege('voting_read', 'probe', 'select')")).containsExactly("f");
            run(owner, "drop table probe");
        }
    }

    @Test
    void noServiceReachesAnother() throws SQLException {
        try (Connection owner = as("membership", "owner"); Connection stranger = as("voting", "app")) {
            run(owner, "create table if not exists private_probe (n int)");
            assertThatThrownBy(() -> ask(stranger, "select n from membership.private_probe")).hasMessageContaining("permission denied for schema membership");
            assertThatThrownBy(() -> run(stranger, "create table public.mine (n int)")).hasMessageContaining("permission denied");
            assertThat(ask(stranger, "select has_schema_privilege(r, s, 'usage')::text from unnest(array['voting_app', 'voting_owner', 'voting_read']) r,"
                    + " unnest(array['membership', 'assembly', 'notification', 'audit']) s")).hasSize(12).containsOnly("false");
            run(owner, "drop table private_probe");
        }
    }

    @Test
    void namesAreSortedTheDanishWay() throws SQLException {
        try (Connection app = as("voting", "app")) {
            assertThat(ask(app, "select n from unnest(array['Å', 'Ø', 'Æ', 'z', 'a', 'B']) n order by n")).containsExactly("a", "B", "z", "Æ", "Ø", "Å");
        }
    }

    @Test
    void nobodyComesInWithoutTheRightPassword() {
        String url = servers.servers().database().url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "voting_app", "wrong")).hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "wrong")).hasMessageContaining("password");
    }

    @Test
    void mayBeRepeatedButNotWithAnotherKindOfTime() {
        servers.install(List.of("membership", "assembly", "voting", "notification", "audit"));
        assertThatThrownBy(() -> servers.servers().install(List.of("membership"), Optional.empty())).hasMessageContaining("cannot be changed afterwards");
    }

    @Test
    void legalTimeMovesForwardOnlyAndByAuditOnly() throws SQLException {
        try (Connection audit = as("audit", "app"); Connection voting = as("voting", "app")) {
            Instant before = Instant.parse(ask(voting, "select to_char(moment() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')").get(0));
            run(audit, "select timemachine.move('" + before.plusSeconds(3600) + "')");
            run(audit, "select timemachine.move('" + before + "')");
            assertThat(servers.clock().moment()).isAfterOrEqualTo(before.plusSeconds(3600));
            assertThatThrownBy(() -> run(audit, "update timemachine.clock set at = '" + before + "'")).hasMessageContaining("only forward");
            assertThatThrownBy(() -> run(audit, "delete from timemachine.clock")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(voting, "select timemachine.anchor()")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void momentsAreWholeMilliseconds() throws SQLException {
        try (Connection app = as("voting", "app")) {
            assertThat(ask(app, "select (m = date_trunc('milliseconds', m))::text from (select moment() as m from generate_series(1, 20) offset 0) moments")).containsOnly("true");
        }
    }

    private Connection as(String service, String kind) throws SQLException {
        Map<String, String> properties = servers.properties(service);
        String password = servers.servers().secrets().get("postgres-" + service + "_" + kind);
        return DriverManager.getConnection(properties.get("samstemt.database.url"), service + "_" + kind, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                answers.add(result.getString(1));
            }
        }
        return answers;
    }
}
