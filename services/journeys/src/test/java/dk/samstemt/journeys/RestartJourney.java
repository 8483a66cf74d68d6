package dk.samstemt.journeys;

import dk.samstemt.quickstart.account.Entry;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The installation is stopped in mid-assembly and started again on its folder: nothing is lost and the deadline still fires. */
class RestartJourney {

    private static final Instant MID_ASSEMBLY = Instant.parse("2023-11-01T00:00:00Z");

    @Test
    void goes_on_where_it_stopped(@TempDir Path data) {
        Instant stoppedAt = playUntilMidAssembly(data);
        try (Installation house = Installation.on(data, List.of(Branch.SILENT))) {
            assertThat(house.clock.now()).isAfter(stoppedAt).isBefore(stoppedAt.plusSeconds(600));
            house.replay.play(Instant.MAX);
            assertThat(house.replay.endedAsExpected()).isTrue();
            assertThat(house.account).extracting(Entry::key).containsOnlyOnce("founded", "convened", "decided.NOT_ADOPTED");
            assertThat(Mailbox.of(house, "ku", Branch.SILENT)).filteredOn(mail -> mail.mentions("Indkaldelse")).hasSize(1);
        }
    }

    private static Instant playUntilMidAssembly(Path data) {
        try (Installation house = Installation.on(data, List.of(Branch.SILENT))) {
            house.replay.play(MID_ASSEMBLY);
            assertThat(house.replay.endedAsExpected()).isFalse();
            return house.clock.now();
        }
    }
}
