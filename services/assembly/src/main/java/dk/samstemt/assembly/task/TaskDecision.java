package dk.samstemt.assembly.task;

import java.time.Instant;

/**
 * That a task was decided.
 *
 * @param task its id
 * @param kind what it was about
 * @param decision the answer
 * @param decidedAt legal time
 */
record TaskDecision(String task, String kind, String decision, Instant decidedAt) {
}
