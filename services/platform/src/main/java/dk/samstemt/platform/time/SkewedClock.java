package dk.samstemt.platform.time;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/** Property {@code samstemt.test.clock-skew}: a machine whose clock is off, for tests. Refused where time is real. */
final class SkewedClock {

    private static final String PROPERTY = "samstemt.test.clock-skew";

    private SkewedClock() {
    }

    static void of(Environment environment) {
        String skew = environment.getProperty(PROPERTY);
        if (skew == null) {
            return;
        }
        if (!environment.getProperty("samstemt.time-machine", Boolean.class, false)) {
            throw new IllegalStateException(PROPERTY + " is for installations with the time machine only");
        }
        RealTime.skewBy(DurationStyle.detectAndParse(skew));
    }
}
