package dk.samstemt.platform.time;

import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.loop.Loop;
import dk.samstemt.platform.loop.Looping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Compares this machine's clock with the database's, at the start and every half minute. Legal time decides alone, so a
 * difference changes nothing that is decided; but one of the two clocks is wrong, and a person must look which.
 */
final class ClockWatch implements Looping, AlarmSource {

    private static final Logger ALARM = LoggerFactory.getLogger("dk.samstemt.alarm");
    private static final long PAUSE_MILLIS = 30_000;
    /** A difference above this, and above what the question itself took, is an alarm. */
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Runnable onChange;
    private final Loop loop;
    private volatile Duration difference = Duration.ZERO;
    private volatile Instant offSince;

    /** @param onChange called when the difference has become another: an engine's clock is set by legal time again */
    ClockWatch(String service, JdbcClient jdbc, Runnable onChange) {
        this.jdbc = jdbc;
        this.onChange = onChange;
        this.loop = new Loop(service, "clock", PAUSE_MILLIS, woken -> look());
    }

    /** Compares now. */
    synchronized void look() {
        try {
            Instant before = RealTime.now();
            Instant there = jdbc.sql("select clock_timestamp() as at").query((row, n) -> Sql.instant(row, "at")).single();
            judge(before, there, RealTime.now());
        } catch (RuntimeException e) {
            ALARM.debug("The database does not tell its time", e);
        }
    }

    /** The database read its clock at some moment between the two readings here; the alarm is for what that cannot explain. */
    private void judge(Instant before, Instant there, Instant after) {
        Duration half = Duration.between(before, after).dividedBy(2);
        Duration found = Duration.between(there, before.plus(half));
        boolean moved = found.minus(difference).abs().minus(half).compareTo(TOLERATED) > 0;
        difference = found;
        boolean off = found.abs().minus(half).compareTo(TOLERATED) > 0;
        if (off && offSince == null) {
            ALARM.error("The clock of this machine is {} ms off the database's; legal time is the database's", found.toMillis());
        }
        offSince = !off ? null : offSince == null ? there : offSince;
        if (moved) {
            onChange.run();
        }
    }

    /** How far this machine is ahead of the database. */
    Duration difference() {
        return difference;
    }

    boolean isOff() {
        return offSince != null;
    }

    @Override
    public List<Alarm> alarms() {
        Instant since = offSince;
        return since == null ? List.of() : List.of(Alarm.ofInstallation("clock-off", since, List.of(difference.toMillis())));
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
