package dk.samstemt.journeys.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends a child JVM when the test that started it is gone: the pipe to its standard input breaks then, however the test
 * died. PostgreSQL has no such watch, so whoever sees the end first takes it along.
 */
final class ParentWatch extends Thread {

    private ParentWatch() {
        super("parent-watch");
        setDaemon(true);
    }

    static void begin() {
        new ParentWatch().start();
    }

    @Override
    public void run() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException broken) {
            // As good as the end of the stream.
        }
        endDatabase();
        Runtime.getRuntime().halt(1);
    }

    private static void endDatabase() {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(Path.of(System.getProperty("samstemt.faults.postmaster"))).get(0).trim());
            ProcessHandle.of(postmaster).filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException | RuntimeException gone) {
            // Somebody was quicker, or it was ended in order.
        }
    }
}
