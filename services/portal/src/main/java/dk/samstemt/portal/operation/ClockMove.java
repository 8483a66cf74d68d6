package dk.samstemt.portal.operation;

import dk.samstemt.portal.clock.LegalClock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** One move of the demo's clock at a time, beside the requests: a jump over weeks takes longer than a page should. */
@Component
class ClockMove implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClockMove.class);

    private final LegalClock clock;
    private final AtomicReference<State> state = new AtomicReference<>(new State(null, false, false));
    private final ExecutorService mover = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "demo-clock");
        thread.setDaemon(true);
        return thread;
    });

    ClockMove(ObjectProvider<LegalClock> clock) {
        this.clock = clock.getIfAvailable();
    }

    /**
     * How the last move stands.
     *
     * @param target where to; null before the first
     * @param running whether it is under way
     * @param failed  whether it came to nothing, because something did not come to rest
     */
    record State(Instant target, boolean running, boolean failed) {
    }

    /** Whether there is a clock to move. */
    boolean isPossible() {
        return clock != null;
    }

    State state() {
        return state.get();
    }

    /** Begins a move; false while another is under way. */
    boolean begin(Instant target) {
        State before = state.get();
        if (before.running() || !state.compareAndSet(before, new State(target, true, false))) {
            return false;
        }
        mover.execute(() -> move(target));
        return true;
    }

    private void move(Instant target) {
        boolean failed = true;
        try {
            clock.moveTo(target);
            failed = false;
        } catch (RuntimeException notAtRest) {
            LOG.warn("the demo's clock stands still: {}", notAtRest.getMessage());
        } finally {
            state.set(new State(target, false, failed));
        }
    }

    @Override
    public void destroy() {
        mover.shutdownNow();
    }
}
