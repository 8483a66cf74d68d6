package dk.samstemt.platform.probe;

import dk.samstemt.platform.time.DueTask;
import dk.samstemt.platform.time.MomentListener;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Work that falls due when a test says so. */
@Component
class ProbeTask implements DueTask, MomentListener {

    static volatile Instant due;
    static final List<Instant> RUNS = new CopyOnWriteArrayList<>();
    static final List<Instant> TOLD = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Instant> nextDue() {
        return Optional.ofNullable(due);
    }

    @Override
    public void run(Instant moment) {
        RUNS.add(moment);
        due = null;
    }

    @Override
    public void moved(Instant moment) {
        TOLD.add(moment);
    }
}
