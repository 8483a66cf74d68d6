package dk.samstemt.embedded.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a container to answer again; long, because tests on a busy machine are slow and not wrong. */
final class Patience {

    static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {
    }

    static void until(Callable<Boolean> answers) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!holds(answers)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the container does not answer after " + LIMIT);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean holds(Callable<Boolean> answers) {
        try {
            return answers.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
