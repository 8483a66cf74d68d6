package dk.samstemt.contracts;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The approved samples are the contract. Old samples never change: a sample that no longer matches means that the event
 * changed, and an event that changed is a new major version. To approve the samples of a NEW event, run the tests once
 * with {@code -Dsamples.approve=true} and commit the files.
 */
class ApprovedSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    static Stream<Class<? extends Record>> events() {
        return EventTypes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void writes_what_was_approved(Class<? extends Record> type) throws IOException {
        assertThat(text(Sample.complete(type))).isEqualTo(approved(type, "complete", Sample.complete(type)));
        assertThat(text(Sample.minimal(type))).isEqualTo(approved(type, "minimal", Sample.minimal(type)));
        for (int step = 1; step <= Sample.steps(type); step++) {
            assertThat(text(Sample.with(type, step))).isEqualTo(approved(type, added(step), Sample.with(type, step)));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_what_was_approved(Class<? extends Record> type) throws IOException {
        assertThat(read(type, "complete")).isEqualTo(Sample.complete(type));
        assertThat(read(type, "minimal")).isEqualTo(Sample.minimal(type));
        for (int step = 1; step <= Sample.steps(type); step++) {
            assertThat(read(type, added(step))).isEqualTo(Sample.with(type, step));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void ignores_a_member_of_a_newer_producer(Class<? extends Record> type) throws IOException {
        String newer = Files.readString(file(type, "complete")).replaceFirst("\\{", "{\"aNewerMember\":1,");
        assertThat(Records.readLenient(Json.read(newer.getBytes(StandardCharsets.UTF_8)), type)).isEqualTo(Sample.complete(type));
    }

    // What was added later has a sample of its own, so that the samples before it stay as they were approved.
    private static String added(int step) {
        return "added-" + step;
    }

    private static Record read(Class<? extends Record> type, String form) throws IOException {
        return Records.read(Files.readAllBytes(file(type, form)), type);
    }

    private static String approved(Class<? extends Record> type, String form, Record sample) throws IOException {
        Path file = file(type, form);
        if (Boolean.getBoolean("samples.approve") && Files.notExists(file)) {
            Files.createDirectories(SAMPLES);
            Files.writeString(file, text(sample));
        }
        return Files.readString(file);
    }

    private static Path file(Class<? extends Record> type, String form) {
        return SAMPLES.resolve(EventTypes.nameOf(type) + "." + form + ".json");
    }

    private static String text(Record event) {
        return new String(Records.canonical(event), StandardCharsets.UTF_8);
    }
}
