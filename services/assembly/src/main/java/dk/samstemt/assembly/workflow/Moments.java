package dk.samstemt.assembly.workflow;

import java.time.Instant;

/**
 * The moments a convening runs by; all UTC, all legal time.
 *
 * @param risk when a party still without evidence becomes the secretariat's task; before {@code lastDispatch}
 * @param lastDispatch end of the last lawful day of dispatch (exclusive)
 * @param deadline the last moment for statements (exclusive)
 */
public record Moments(Instant risk, Instant lastDispatch, Instant deadline) {
}
