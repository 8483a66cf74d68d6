package dk.samstemt.assembly.process;

import dk.samstemt.platform.time.DueSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import java.time.Instant;
import java.util.Optional;

/** What the time machine must know of the engine: its next timer or retry, and whether work is due or being done. */
final class DueWork implements DueSource {

    private final ManagementService management;
    private final EngineClock clock;

    DueWork(ManagementService management, EngineClock clock) {
        this.management = management;
        this.clock = clock;
    }

    // A step given up on (no retries left) waits for an operator, not for a moment.
    @Override
    public Optional<Instant> nextDue() {
        return management.createJobQuery().withRetriesLeft().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate).map(due -> due.toInstant()).findFirst();
    }

    // A job that is locked and running is still in the table with a due date in the past until it commits.
    @Override
    public boolean idle() {
        clock.sync();
        return management.createJobQuery().executable().count() == 0;
    }
}
