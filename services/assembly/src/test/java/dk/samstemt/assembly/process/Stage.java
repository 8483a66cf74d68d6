package dk.samstemt.assembly.process;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.postgres.Cluster;
import dk.samstemt.embedded.postgres.EmbeddedDatabase;
import dk.samstemt.embedded.postgres.InstallPlan;
import dk.samstemt.embedded.postgres.Installer;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One database and one hall for all stories of a test run. */
final class Stage {

    private static Hall hall;
    private static boolean failed;

    private Stage() {
    }

    static synchronized Hall hall() {
        if (failed) {
            throw new IllegalStateException("the hall could not be opened: see the first failure");
        }
        if (hall == null) {
            failed = true;
            hall = build();
            failed = false;
        }
        return hall;
    }

    private static Hall build() {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(cluster());
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
            new Installer(database.superuser()).install(new InstallPlan(List.of("assembly"),
                    Map.of("assembly_owner", "owner", "assembly_app", "app", "assembly_read", "read"),
                    Optional.of(Instant.parse("2023-10-24T08:00:00Z"))));
            return new Hall(database);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cluster cluster() throws IOException {
        Path folder = Files.createTempDirectory("samstemt-process");
        try (ServerSocket free = new ServerSocket(0)) {
            return new Cluster(folder, free.getLocalPort(), new Secrets(folder.resolve("secrets")), Console.silent());
        }
    }
}
