package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.postgres.Database;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The process of PostgreSQL that all others of it hang on. */
record Postmaster(Database database, Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** {@code kill -9}, then a start with crash recovery. */
    void killAndStart() {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        Awaitility.await("PostgreSQL to be gone").atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                .until(() -> !postmaster.isAlive() && all.stream().noneMatch(ProcessHandle::isAlive));
        stopWhatIsGone();
        database.start();
    }

    /** The library would stop a server that is no more; that it cannot is no news. */
    private void stopWhatIsGone() {
        try {
            database.stop();
        } catch (RuntimeException gone) {
            // Killed already.
        }
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
