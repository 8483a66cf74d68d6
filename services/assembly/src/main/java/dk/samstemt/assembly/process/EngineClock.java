package dk.samstemt.assembly.process;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.time.RealTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the engine's clock on legal time. The engine's clock belongs to the JVM, not to one engine; only this service has an
 * engine. It wakes timers and nothing else: no decision reads it.
 */
final class EngineClock {

    private final LegalTime legalTime;

    EngineClock(LegalTime legalTime) {
        this.legalTime = legalTime;
    }

    /** Reads legal time and sets the engine's clock by it. */
    void sync() {
        set(legalTime.now());
    }

    /** Sets the engine's clock to that moment; it runs on from there. */
    void set(Instant moment) {
        ClockUtil.offset(Duration.between(RealTime.ofTheMachine(), moment).toMillis());
    }
}
