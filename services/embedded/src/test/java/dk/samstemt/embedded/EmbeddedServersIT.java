package dk.samstemt.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.launch.StartFailure;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.embedded.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data folder through a first start, a second start beside it, a killed one and a restart. */
class EmbeddedServersIT {

    private static final Instant BEGINNING = Instant.parse("2023-10-24T06:00:00Z");
    @TempDir
    Path folder;
    private final List<String> lines = new ArrayList<>();

    @Test
    void whatWasThereIsThereAfterARestart() throws Exception {
        try (EmbeddedServers servers = start()) {
            install(servers);
            sql(servers, "create table membership.kept as select 42 as n");
            assertThatThrownBy(this::start).isInstanceOf(StartFailure.class).hasMessageContaining("er i brug af en anden");
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres/data"))).doesNotContain(PosixFilePermission.OTHERS_READ);
            leaveDatabaseRunning(servers);
        }
        hoursPass();
        try (EmbeddedServers servers = start()) {
            install(servers);
            assertThat(sql(servers, "select n::text from membership.kept")).isEqualTo("42");
            assertThat(servers.properties("membership")).containsEntry("samstemt.service", "membership").containsKeys("samstemt.database.app-password", "spring.mail.port");
            assertThatCode(() -> new TokenClient(servers.provider().issuer()).person("anna", "blåbær")).doesNotThrowAnyException();
        }
        assertThat(lines).anyMatch(line -> line.startsWith("Pakker PostgreSQL")).anyMatch(line -> line.startsWith("Starter PostgreSQL")).anyMatch(line -> line.startsWith("Standser en PostgreSQL"));
        assertThat(folder.resolve("mail")).isDirectory();
    }

    // What a killed JVM leaves: the server runs on, with nobody to stop it.
    private void leaveDatabaseRunning(EmbeddedServers servers) {
        Path pid = folder.resolve("postgres/data/postmaster.pid");
        assertThat(pid).exists();
        EmbeddedDatabase.stopOrphan(folder.resolve("postgres"), console());
        assertThat(pid).doesNotExist();
        assertThat(FreePorts.claim(port(servers), "PostgreSQL", Console.silent())).isEqualTo(port(servers));
    }

    // The library that starts the server clears away what it takes for left behind: data whose lock it took more than ten minutes ago.
    private void hoursPass() throws IOException {
        Files.setLastModifiedTime(folder.resolve("postgres/data/epg-lock"), FileTime.fromMillis(0));
    }

    private static int port(EmbeddedServers servers) {
        return Integer.parseInt(servers.database().url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private EmbeddedServers start() {
        return EmbeddedServers.start(new Settings(folder, Ports.free(), List.of(new DemoUser("anna", "blåbær")), console()));
    }

    private Console console() {
        return new Console(new Locale("da"), lines::add);
    }

    private static void install(EmbeddedServers servers) throws SQLException {
        servers.install(List.of("membership", "audit"), Optional.of(BEGINNING));
    }

    private static String sql(EmbeddedServers servers, String sql) throws SQLException {
        try (Connection connection = servers.database().superuser().getConnection(); Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
