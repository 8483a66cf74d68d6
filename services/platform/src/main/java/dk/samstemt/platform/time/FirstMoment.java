package dk.samstemt.platform.time;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/** Tells the listeners the legal moment before anything else starts: a process engine must not wake up in the wrong year. */
final class FirstMoment implements SmartLifecycle {

    private final LegalTime time;
    private final ObjectProvider<MomentListener> listeners;
    private boolean running;

    FirstMoment(LegalTime time, ObjectProvider<MomentListener> listeners) {
        this.time = time;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        listeners.orderedStream().forEach(listener -> listener.moved(time.now()));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
