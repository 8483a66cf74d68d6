package dk.samstemt.assembly.process;

import dk.samstemt.platform.time.MomentListener;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.SmartLifecycle;

import java.time.Instant;

/** Starts the engine's work when legal time is set, wakes it after a move of the time machine, and stops it first of all. */
final class EngineRunner implements SmartLifecycle, MomentListener {

    private final ProcessEngine engine;
    private final WorkExecutor executor;
    private final EngineClock clock;

    // The engine is asked for so that it stands before its executor runs.
    EngineRunner(ProcessEngine engine, WorkExecutor executor, EngineClock clock) {
        this.engine = engine;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public void start() {
        clock.sync();
        executor.start();
    }

    @Override
    public void moved(Instant moment) {
        clock.set(moment);
        if (executor.isActive()) {
            executor.jobWasAdded();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public String toString() {
        return "work of engine " + engine.getName();
    }
}
