package dk.samstemt.assembly.register;

import java.time.Instant;

/**
 * What is fixed when the law lets a notice out.
 *
 * @param statutesVersion the version it is convened under
 * @param risk from when a party without evidence is the secretariat's task
 * @param lastDispatch end of the last lawful day of dispatch
 * @param deadline the last moment for statements (exclusive)
 * @param tzdata edition of the time zone data these moments were computed with
 */
public record Fixed(int statutesVersion, Instant risk, Instant lastDispatch, Instant deadline, String tzdata) {
}
