package dk.samstemt.platform.time;

import dk.samstemt.platform.loop.Loop;
import dk.samstemt.platform.loop.Looping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The thread that runs due tasks. Legal time can jump, so it asks the database instead of sleeping until a moment. */
final class SchedulerLoop implements Looping, LegalScheduler, WorkSource {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerLoop.class);
    private static final long POLL_MILLIS = 500;

    private final LegalTime time;
    private final Loop loop;
    private final AtomicLong runs = new AtomicLong();
    private volatile boolean running;

    SchedulerLoop(String service, LegalTime time, List<DueTask> tasks) {
        this.loop = new Loop(service, "legal-time", POLL_MILLIS, woken -> tasks.forEach(this::runIfDue));
        this.time = time;
    }

    @Override
    public void wake() {
        loop.wake();
    }

    private void runIfDue(DueTask task) {
        running = true;
        try {
            Instant moment = time.now();
            if (task.nextDue().filter(due -> !due.isAfter(moment)).isPresent()) {
                task.run(moment);
                runs.incrementAndGet();
            }
        } catch (RuntimeException e) {
            LOG.warn("Due work waits for the next look: {}", task.getClass().getSimpleName(), e);
        } finally {
            running = false;
        }
    }

    @Override
    public Loop loop() {
        return loop;
    }

    @Override
    public String name() {
        return "scheduler";
    }

    @Override
    public long pending() {
        return running ? 1 : 0;
    }

    @Override
    public long done() {
        return runs.get();
    }
}
