package dk.samstemt.journeys.fault;

import dk.samstemt.platform.crash.CrashPoint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** F1 to F9: every service is killed at every crash point it has, at the first and at the second passing, and nothing is lost. */
class CrashPointsJourney {

    private static final Path SERVICES = Path.of("..");
    private static final String ONLY = System.getProperty("samstemt.faults.only", "");

    @Test
    void every_point_stands_in_the_code_and_is_deadly_twice() throws IOException {
        String code = production();
        for (CrashPoint point : CrashPoint.values()) {
            assertThat(code).contains("CrashPoint." + point + ".reached()");
        }
        assertThat(Rounds.all()).flatExtracting(Round::shots).extracting(shot -> shot.point() + "#" + shot.hit())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CrashPoint.values())
                        .flatMap(point -> Stream.of(point + "#1", point + "#2")).toList());
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_when() {
        CrashRun run = new CrashRun(Site.shared());
        List<Round> rounds = Rounds.all().stream().filter(round -> round.toString().matches(".*" + ONLY + ".*")).toList();
        return rounds.stream().map(round -> DynamicTest.dynamicTest(round.toString(), () -> assertThat(run.play(round)).isEmpty()));
    }

    private static String production() throws IOException {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("/src/main/")).toList();
            return sources.stream().map(CrashPointsJourney::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
