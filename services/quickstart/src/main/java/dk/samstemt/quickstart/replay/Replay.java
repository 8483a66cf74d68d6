package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Entry;
import dk.samstemt.quickstart.time.LegalClock;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Replays the real case in one forward pass of legal time. What an earlier run has told is told again from the journal,
 * and the story goes on where it stopped.
 */
public final class Replay {

    private final Rest rest;
    private final LegalClock clock;
    private final Journal journal;
    private final Consumer<Entry> teller;

    /** @param folder where the journal is kept */
    public Replay(Rest rest, LegalClock clock, Path folder, Consumer<Entry> teller) {
        this.rest = rest;
        this.clock = clock;
        this.journal = new Journal(folder);
        this.teller = teller;
    }

    /** Where legal time starts on an empty installation. */
    public static Instant start() {
        return Story.steps().get(0).moment();
    }

    /** Tells what has happened and plays on.
     *
     * @param until steps at or after this moment are left for a later run
     */
    public void play(Instant until) {
        journal.retell(teller);
        List<Step> steps = Story.steps();
        steps.stream().filter(step -> !journal.isDone(step.id())).takeWhile(step -> step.moment().isBefore(until)).forEach(this::play);
        if (until.isBefore(steps.get(steps.size() - 1).moment())) {
            clock.moveTo(until);
        }
    }

    /** Whether both associations ended as the statutes demand: the first adopted, the second did not. */
    public boolean endedAsExpected() {
        return List.of(Branch.A, Branch.B).stream().allMatch(branch -> journal.isDone(new Concluding(branch, Instant.EPOCH).id())
                && journal.fact(branch.fact("outcome")).equals(branch.silent().isEmpty() ? "ADOPTED" : "NOT_ADOPTED")
                && journal.fact(branch.fact("statutes")).equals(branch.silent().isEmpty() ? "2" : "1"));
    }

    private void play(Step step) {
        clock.moveTo(step.moment());
        Scene scene = new Scene(rest, journal, clock::now);
        step.act(scene);
        Journal.Done done = scene.done(step);
        journal.finish(done);
        done.entries().forEach(teller);
    }
}
