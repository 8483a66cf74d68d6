package dk.samstemt.embedded.postgres;

import dk.samstemt.embedded.launch.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server of an earlier start whose JVM was killed: it still runs and holds data folder and port. The folder's lock proves that nobody uses it. */
final class Orphan {

    private static final int PATIENCE_SECONDS = 30;
    private final Path data;
    private final Console console;

    Orphan(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    void stop() {
        process().ifPresent(orphan -> {
            console.say("step.database.orphan");
            orphan.destroy();
            await(orphan);
        });
    }

    private Optional<ProcessHandle> process() {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return pid(file).flatMap(ProcessHandle::of).filter(Orphan::isPostgres);
    }

    private static Optional<Long> pid(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(lines.get(0).trim()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    // A pid may have gone to somebody else since.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private void await(ProcessHandle orphan) {
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw console.failure(e, "failure.locked", data);
        }
    }
}
