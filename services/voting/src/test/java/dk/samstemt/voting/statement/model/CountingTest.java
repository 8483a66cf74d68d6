package dk.samstemt.voting.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final List<String> ROLL = List.of("ku", "dtu", "cbs", "ruc");

    private static Revision revision(String party, int number, boolean withdrawn) {
        return new Revision(party, party + "-" + number, number, withdrawn, Instant.parse("2023-11-02T10:00:00Z"), null);
    }

    private final List<Revision> revisions = List.of(revision("ku", 2, false), revision("ku", 1, false),
            revision("dtu", 1, false), revision("dtu", 2, true),
            revision("cbs", 1, false), revision("cbs", 2, true), revision("cbs", 3, false), revision("left", 1, false));

    @Test
    void ga_16_the_last_in_time_counts_and_a_withdrawal_is_silence() {
        Counting counting = Counting.of(revisions);
        assertThat(counting.of(ROLL)).extracting(Revision::statement).containsExactly("ku-2", "cbs-3");
        assertThat(counting.silent(ROLL)).containsExactly("dtu", "ruc");
    }

    @Test
    void ga_17_who_has_left_is_not_counted() {
        assertThat(Counting.of(revisions).of(ROLL)).extracting(Revision::party).doesNotContain("left");
    }
}
