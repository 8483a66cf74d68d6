package dk.samstemt.quickstart.replay;

import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.quickstart.account.Entry;

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
    private final List<Branch> branches;

    /**
     * @param stage  the installation to play on
     * @param teller told each entry of the account as it happens
     */
    public Replay(Stage stage, Consumer<Entry> teller, List<Branch> branches) {
        this.rest = stage.rest();
        this.clock = stage.clock();
        this.journal = new Journal(stage.folder());
        this.teller = teller;
        this.branches = branches;
    }

    /**
     * An installation to play on.
     *
     * @param rest   its services
     * @param clock  its legal time
     * @param folder where the journal is kept
     */
    public record Stage(Rest rest, LegalClock clock, Path folder) {
    }

    /** Where legal time starts on an empty installation. */
    public static Instant start() {
        return Story.steps(List.of(Branch.AGREED)).get(0).moment();
    }

    /**
     * Tells what has happened and plays on.
     *
     * @param until steps at or after this moment are left for a later run
     * @throws OtherInstallation when the journal is ahead of the installation's legal time, so it was kept with another one
     */
    public void play(Instant until) {
        List<Step> steps = Story.steps(branches);
        refuseForeignJournal(steps);
        journal.retell(teller);
        steps.stream().filter(step -> !journal.isDone(step.id())).takeWhile(step -> step.moment().isBefore(until)).forEach(this::play);
        if (until.isBefore(steps.get(steps.size() - 1).moment())) {
            clock.moveTo(until);
        }
    }

    private void refuseForeignJournal(List<Step> steps) {
        Instant now = clock.now();
        if (steps.stream().anyMatch(step -> journal.isDone(step.id()) && step.moment().isAfter(now))) {
            throw new OtherInstallation(now);
        }
    }

    /** Forgets what was told, so that the story is told anew. */
    public static void forget(Path folder) {
        Journal.delete(folder);
    }

    /** The journal tells of moments that have not come yet where the story is to be played. */
    public static final class OtherInstallation extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OtherInstallation(Instant now) {
            super("the journal is ahead of legal time, which is " + now + " here");
        }
    }

    /** Whether every association ended as the statutes demand, the version of its statutes included. */
    public boolean endedAsExpected() {
        return branches.stream().allMatch(branch -> journal.isDone(new Concluding(branch, Instant.EPOCH).id())
                && journal.fact(branch.fact("outcome")).equals(branch.expected())
                && journal.fact(branch.fact("statutes")).equals(branch.expected().equals("ADOPTED") ? "2" : "1"));
    }

    /** The id of the association's assembly, once it is drafted. */
    public String assembly(Branch branch) {
        return journal.fact(branch.fact("assembly"));
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
