package dk.samstemt.quickstart;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.DataFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Empties the data folder, but only one that an installation made and that nobody uses. */
final class FreshStart {

    private static final String LOCK = "samstemt.lock";

    private FreshStart() {
    }

    static void in(Path data, Console console) {
        if (Files.notExists(data.resolve(LOCK))) {
            return;
        }
        try (DataFolder folder = DataFolder.open(data, console); Stream<Path> files = Files.walk(folder.path())) {
            files.sorted(Comparator.reverseOrder()).filter(file -> isContent(folder.path(), file)).forEach(FreshStart::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isContent(Path folder, Path file) {
        return !file.equals(folder) && !file.equals(folder.resolve(LOCK));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
