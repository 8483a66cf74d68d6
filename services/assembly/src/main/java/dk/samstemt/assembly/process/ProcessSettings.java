package dk.samstemt.assembly.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How eagerly the engine works.
 *
 * @param waitMillis pause between two looks for due work when there is none; new work wakes it at once
 * @param lockMillis how long a job belongs to the instance that took it; longer than the longest step
 * @param retries    delays before a failed step is tried again, where the model says nothing else
 */
@ConfigurationProperties("samstemt.process")
record ProcessSettings(
        @DefaultValue("2000") int waitMillis,
        @DefaultValue("60000") int lockMillis,
        @DefaultValue("PT5S,PT1M,PT10M,PT1H,PT6H") String retries) {
}
