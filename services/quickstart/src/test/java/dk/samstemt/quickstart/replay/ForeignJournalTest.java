package dk.samstemt.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.quickstart.account.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The journal outlives an installation that is thrown away; then it must not pass for what happened in the next one. */
class ForeignJournalTest {

    private static final Instant BEGINNING = Replay.start();
    private final List<Entry> told = new ArrayList<>();
    @TempDir
    Path folder;

    @Test
    void aJournalAheadOfLegalTimeIsRefusedAndNothingIsTold() {
        finishEverything();
        assertThatThrownBy(() -> replay(BEGINNING).play(BEGINNING)).isInstanceOf(Replay.OtherInstallation.class);
        assertThat(told).isEmpty();
    }

    @Test
    void theSameJournalIsGoodWhereThatTimeHasCome() {
        finishEverything();
        replay(Instant.MAX).play(Instant.MAX);
    }

    @Test
    void whatIsForgottenIsNotRefused() {
        finishEverything();
        Replay.forget(folder);
        replay(BEGINNING).play(BEGINNING);
    }

    private void finishEverything() {
        Journal journal = new Journal(folder);
        Story.steps(List.of(Branch.AGREED)).forEach(step -> journal.finish(new Journal.Done(step.id(), List.of(), Map.of())));
    }

    private Replay replay(Instant now) {
        return new Replay(new Replay.Stage(null, new Standing(now), folder), told::add, List.of(Branch.AGREED));
    }

    private record Standing(Instant now) implements LegalClock {

        @Override
        public void moveTo(Instant moment) {
            assertThat(moment).isBeforeOrEqualTo(now);
        }
    }
}
