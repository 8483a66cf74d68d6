package dk.samstemt.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs one target under Jazzer in a JVM of its own, so that its agent changes no other test's classes. */
final class Driver {

    private static final long PATIENCE_MINUTES = 120;
    private static final int LONGEST_INPUT = 8_192;

    private final Path workplace;

    Driver(Path workplace) {
        this.workplace = workplace;
    }

    /** What the driver said, and how it ended: 0 when nothing was found. */
    record Outcome(int exit, String said) {
    }

    Outcome run(Class<?> target, long runs, Path seeds) {
        Path corpus = directory("corpus-" + target.getSimpleName());
        Path said = workplace.resolve(target.getSimpleName() + ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(), "--instrumentation_includes=dk.samstemt.**", "--custom_hook_includes=dk.samstemt.**",
                "--reproducer_path=" + workplace, "-runs=" + runs,
                "-seed=20231114", "-max_len=" + LONGEST_INPUT, "-timeout=120", "-artifact_prefix=" + workplace + "/", corpus.toString()));
        if (Files.isDirectory(seeds)) {
            command.add(seeds.toString());
        }
        return new Outcome(execute(command, said), text(said));
    }

    /** The inputs that led to a finding in this run. */
    List<Path> findings() {
        try (Stream<Path> files = Files.list(workplace)) {
            return files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom)-.*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int execute(List<String> command, Path said) {
        try {
            Process process = new ProcessBuilder(command).directory(workplace.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the fuzzer does not end");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(workplace.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
