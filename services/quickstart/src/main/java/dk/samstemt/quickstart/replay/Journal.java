package dk.samstemt.quickstart.replay;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.quickstart.account.Entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What of the story has been told, kept in the data folder: one line a finished step. A step that was cut off is done
 * again with the same idempotency keys, so nothing happens twice.
 */
final class Journal {

    /** One finished step, as it stands in the file. */
    record Done(String step, List<Entry> entries, Map<String, String> facts) {
    }

    private static final String FILE = "replay.jsonl";

    private final Path file;
    private final List<Done> done = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();

    Journal(Path folder) {
        file = folder.resolve(FILE);
        read();
    }

    static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDone(String step) {
        return done.stream().anyMatch(d -> d.step().equals(step));
    }

    void retell(Consumer<Entry> teller) {
        done.forEach(d -> d.entries().forEach(teller));
    }

    /** A fact of an earlier step, for instance the id that a service gave. */
    String fact(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("the replay does not know " + name);
        }
        return fact;
    }

    void finish(Done step) {
        remember(step);
        append(Json.text(Records.tree(step)) + "\n");
    }

    private void append(String line) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(StandardCharsets.UTF_8.encode(line));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A last line without its end was cut off by a crash: that step is done again. */
    private void read() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            if (whole.length() < text.length()) {
                Files.writeString(file, whole);
            }
            whole.lines().map(line -> Records.read(line.getBytes(StandardCharsets.UTF_8), Done.class)).forEach(this::remember);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Done step) {
        done.add(step);
        facts.putAll(step.facts());
    }
}
