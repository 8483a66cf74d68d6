package dk.samstemt.journeys.fault;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loaded classes kept in a file for all child JVMs: dozens of them are started, and most of a start is loading classes.
 * The JVM archives classes of jars only; where the class path has folders besides the tests' own, nothing is archived.
 */
final class ClassArchive {

    private static final Path PLACE = Path.of("target", "faults-classes").toAbsolutePath();
    private static final Path ARCHIVE = PLACE.resolve("classes.jsa");
    private static final String CLASS_PATH = classPath();
    private static final long PATIENCE_SECONDS = 300;

    private ClassArchive() {
    }

    /** Class path and archive, as options. */
    static List<String> options() {
        return Files.exists(ARCHIVE) ? List.of("-cp", CLASS_PATH, "-Xshare:auto", "-XX:SharedArchiveFile=" + ARCHIVE)
                : List.of("-cp", CLASS_PATH, "-Xshare:auto");
    }

    /** Makes the archive by one start and orderly end of a service; without it everything works, only slower. */
    static void make(Path properties) {
        if (Files.exists(ARCHIVE) || Arrays.stream(CLASS_PATH.split(File.pathSeparator)).anyMatch(entry -> !entry.endsWith(".jar"))) {
            return;
        }
        try {
            Process training = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:disable", "-cp", CLASS_PATH, "-XX:ArchiveClassesAtExit=" + ARCHIVE,
                    "-Dspring.context.exit=onRefresh", "dk.samstemt.journeys.fault.ServiceMain", "assembly", properties.toString())
                    .redirectErrorStream(true).redirectOutput(PLACE.resolve("training.log").toFile()).start();
            training.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            training.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The tests' own folders as a jar, then the jars. */
    private static String classPath() {
        List<Path> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::exists).toList();
        Path tests = PLACE.getParent().resolve("test-classes");
        return Stream.concat(Stream.of(pack(tests)), entries.stream().filter(entry -> !entry.toAbsolutePath().equals(tests)))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path pack(Path folder) {
        try {
            Files.createDirectories(PLACE);
            Path jar = PLACE.resolve("tests.jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(out);
                    }
                }
            }
            Files.deleteIfExists(ARCHIVE);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
