package dk.samstemt.platform.loop;

import dk.samstemt.platform.time.RealTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the same question every ten seconds and keeps the answer, so that whoever wants to know it never waits for it. */
public final class Watch<T> implements Looping {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long PAUSE_MILLIS = 10_000;

    private final String name;
    private final Supplier<T> question;
    private final Loop loop;
    private volatile T answer;
    private volatile Instant failingSince;

    /**
     * @param service  service, for the log
     * @param name     what is watched, for the log
     * @param question asked in a thread of its own; may throw, and should not take for ever
     */
    public Watch(String service, String name, Supplier<T> question) {
        this.name = name;
        this.question = question;
        this.loop = new Loop(service, name, PAUSE_MILLIS, woken -> look());
    }

    /** Asks now. */
    void look() {
        try {
            answer = question.get();
            failingSince = null;
        } catch (RuntimeException e) {
            failingSince = failingSince == null ? RealTime.now() : failingSince;
            LOG.debug("{} is not known", name, e);
        }
    }

    /** The last answer, at most some seconds old; empty before the first one and while the question fails. */
    public Optional<T> answer() {
        return failingSince == null ? Optional.ofNullable(answer) : Optional.empty();
    }

    /** Since when the question fails, real time; empty while it is answered. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
