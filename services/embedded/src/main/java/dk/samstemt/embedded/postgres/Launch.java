package dk.samstemt.embedded.postgres;

import dk.samstemt.embedded.launch.StartFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Starts the server process with the settings we stand for, and turns what its log says into one sentence. */
final class Launch {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Cluster cluster;

    Launch(Cluster cluster) {
        this.cluster = cluster;
    }

    EmbeddedPostgres start(boolean first) {
        new Orphan(cluster.data(), cluster.console()).stop();
        try {
            if (first) {
                clear();
            }
            Files.createDirectories(cluster.folder());
            return builder().start();
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw failure(e);
        } finally {
            Binaries.lock(cluster);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        // Read by the library when the builder is made. It deletes every data folder in there whose server started more than ten minutes
        // ago, so ours lies elsewhere; without the property it does so in a folder that all users of the machine share.
        System.setProperty("ot.epg.working-dir", cluster.folder().resolve("tidied").toString());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Binaries.folder(cluster))
                .setDataDirectory(cluster.data()).setCleanDataDirectory(false).setRegisterShutdownHook(false)
                .setPort(cluster.port()).setPGStartupWait(PATIENCE)
                .setConnectConfig("password", cluster.secrets().get("postgres"))
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()));
        Durability.SETTINGS.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder.setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200").setServerConfig("shared_buffers", "64MB")
                .setServerConfig("password_encryption", "scram-sha-256").setServerConfig("timezone", "UTC");
    }

    private void clear() throws IOException {
        if (!Files.exists(cluster.data())) {
            return;
        }
        try (Stream<Path> files = Files.walk(cluster.data())) {
            files.sorted(Comparator.reverseOrder()).forEach(Launch::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StartFailure failure(Throwable cause) {
        String complaint = complaint();
        if (complaint.contains("cannot be run as root") || complaint.contains("must not be run as root")) {
            return cluster.console().failure(cause, "failure.database.root");
        }
        if (complaint.contains("No space left on device")) {
            return cluster.console().failure(cause, "failure.disk", cluster.folder(), 0, 200);
        }
        String reason = complaint.isEmpty() ? String.valueOf(cause.getMessage()) : complaint;
        return cluster.console().failure(cause, "failure.database", reason, cluster.log());
    }

    /** The last line of the log in which the server, or a tool of it, names a fault. */
    private String complaint() {
        try {
            List<String> lines = Files.exists(cluster.log()) ? Files.readAllLines(cluster.log()) : List.of();
            return lines.stream().skip(Math.max(0, lines.size() - 40)).filter(Launch::namesFault).reduce("", (before, after) -> after);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static boolean namesFault(String line) {
        return line.contains("FATAL") || line.contains("error:") || line.contains("root") || line.contains("No space left");
    }
}
