package dk.samstemt.bpmn.picture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, where the machine has one. It shows pages of ours only and reaches no network. */
record Browser(Path program) {

    private static final long PATIENCE_SECONDS = 180;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    static Optional<Browser> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst().map(Browser::new);
    }

    /** The page as it is once its scripts have come to rest. */
    String show(String page) {
        try {
            Path folder = Files.createTempDirectory("samstemt-pictures");
            try {
                return show(folder, Files.writeString(folder.resolve("page.html"), page));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Without its sandbox, which does not work for root in a container: the page is ours, and no name is looked up.
    private String show(Path folder, Path page) throws IOException {
        Path shown = folder.resolve("shown.html");
        Process browser = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000", "--dump-dom", page.toUri().toString())
                .redirectError(folder.resolve("errors.txt").toFile()).redirectOutput(shown.toFile()).start();
        try {
            if (!browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(program + " does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(shown, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((first, second) -> second.compareTo(first)).map(Path::toFile).forEach(File::delete);
        }
    }
}
