package dk.samstemt.journeys.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM on this test's class path. It writes to a log that outlives it, and dies with the test. */
final class ChildJvm {

    private static final long PATIENCE_SECONDS = 30;
    private final List<String> options;
    private final Path log;
    private volatile Process running;

    /** @param options options of the JVM, then the main class and its arguments */
    ChildJvm(Path log, List<String> options) {
        this.log = log;
        this.options = options;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
                "-Xlog:disable", "-Xlog:all=error:stderr", "-Dsamstemt.log=" + log,
                "-Dsamstemt.faults.postmaster=" + log.resolveSibling("data").resolve("postgres/data/postmaster.pid")));
        command.addAll(ClassArchive.options());
        command.addAll(options);
        return command;
    }

    Path log() {
        return log;
    }

    Process start() {
        try {
            Files.createDirectories(log.getParent());
            running = new ProcessBuilder(command()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.resolveSibling(log.getFileName() + ".out").toFile())).start();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}; returns when it is gone. */
    void kill() {
        Process victim = running;
        if (victim != null) {
            victim.destroyForcibly();
            awaitExit(victim);
        }
    }

    // Another may run already by then.
    private void awaitExit(Process victim) {
        try {
            if (!victim.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a killed process lives on: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
