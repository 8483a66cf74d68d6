package dk.samstemt.fuzz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Every target, a bounded number of runs from a fixed seed; {@code -Pfuzz} multiplies them. */
class FuzzTest {

    private static final long SHARE = Long.getLong("samstemt.fuzz.share", 1);
    private static final Map<Class<?>, Long> RUNS = Map.of(JsonTarget.class, 20_000L, EnvelopeTarget.class, 10_000L,
            AddressTarget.class, 20_000L, DsnTarget.class, 5_000L, BpmnTarget.class, 400L);

    static Stream<Class<?>> targets() {
        return Stream.of(JsonTarget.class, EnvelopeTarget.class, AddressTarget.class, DsnTarget.class, BpmnTarget.class);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nothing_is_found(Class<?> target, @TempDir Path workplace) throws IOException {
        Driver driver = new Driver(workplace);
        Driver.Outcome outcome = driver.run(target, RUNS.get(target) * SHARE, seeds(target));
        for (Path finding : driver.findings()) {
            byte[] input = Files.readAllBytes(finding);
            assertThat(HexFormat.of().formatHex(input)).as("found by " + target.getSimpleName() + "\n" + outcome.said()).isNull();
        }
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).containsPattern("Done \\d+ runs");
    }

    /** The driver is trusted because it finds what was put there. */
    @Test
    void a_fault_would_be_found(@TempDir Path workplace) {
        Driver driver = new Driver(workplace);
        assertThat(driver.run(FaultyTarget.class, 100_000, workplace.resolve("none")).exit()).isNotZero();
        assertThat(driver.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void what_was_ever_found_stays_mended(Class<?> target) throws IOException, ReflectiveOperationException {
        Path findings = folder("/findings/" + target.getSimpleName());
        if (findings != null) {
            try (Stream<Path> files = Files.list(findings)) {
                for (Path file : files.toList()) {
                    byte[] input = Files.readAllBytes(file);
                    assertThatCode(() -> target.getMethod("fuzzerTestOneInput", byte[].class).invoke(null, (Object) input)).as(file.getFileName().toString()).doesNotThrowAnyException();
                }
            }
        }
    }

    private static Path seeds(Class<?> target) {
        Path seeds = folder("/seeds/" + target.getSimpleName());
        return seeds == null ? Path.of("none") : seeds;
    }

    private static Path folder(String name) {
        URL place = FuzzTest.class.getResource(name);
        try {
            return place == null ? null : Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
