package dk.samstemt.platform.loop;

import org.springframework.context.SmartLifecycle;

/** A bean whose life is that of its loop; one that has more to start or stop says so itself. */
public interface Looping extends SmartLifecycle {

    /** The loop that starts and stops with the bean. */
    Loop loop();

    @Override
    default void start() {
        loop().start();
    }

    @Override
    default void stop() {
        loop().stop();
    }

    @Override
    default boolean isRunning() {
        return loop().isRunning();
    }
}
