package dk.samstemt.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of test runs; the database's binaries are unpacked once for all runs of one user. */
final class TestFolder {

    private static final String BINARIES = "samstemt.embedded.binaries";

    private TestFolder() {
    }

    static Path create() {
        try {
            return Files.createTempDirectory("samstemt-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void shareBinaries() {
        if (System.getProperty(BINARIES) == null) {
            String folder = "samstemt-binaries-" + System.getProperty("user.name");
            System.setProperty(BINARIES, Path.of(System.getProperty("java.io.tmpdir"), folder).toString());
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
