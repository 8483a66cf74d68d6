package dk.samstemt.quickstart.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What Maven starts: runs the quickstart in a JVM of its own with inherited streams, waits for it also after Ctrl-C and
 * ends with its status. A JVM of its own, because Maven's would outlive or cut off an orderly stop.
 */
public final class Launcher {

    private static final int STOP_SECONDS = 15;

    private Launcher() {
    }

    /** Ends Maven's JVM with the status of the quickstart. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command()).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        System.exit(child.waitFor());
    }

    private static List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.forRunning(Runtime.version().feature()));
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("samstemt.")).sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-cp");
        command.add("@" + classPathFile());
        command.add("dk.samstemt.quickstart.Quickstart");
        return command;
    }

    /** A class path of two hundred jars is too long for some shells, so the JVM reads it from a file. */
    private static Path classPathFile() throws IOException {
        Path file = Files.createTempFile("samstemt", ".classpath");
        file.toFile().deleteOnExit();
        return Files.writeString(file, '"' + ClassPath.of(Launcher.class.getClassLoader()).replace("\\", "\\\\") + '"');
    }

    /** The terminal sends Ctrl-C to both JVMs; a plain kill reaches Maven only, so it is handed on. */
    private static void stop(Process child) {
        child.destroy();
        try {
            if (!child.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                child.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
