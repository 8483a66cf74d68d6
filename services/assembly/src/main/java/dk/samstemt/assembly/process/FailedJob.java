package dk.samstemt.assembly.process;

import java.time.Instant;

/**
 * A step that failed so often that the engine stopped trying. It names ids and the kind of fault, nothing of what an assembly is about.
 *
 * @param job         its id
 * @param association the association; null where the instance says none
 * @param assembly    the assembly; null likewise
 * @param step        id of the element in the model
 * @param cause       what went wrong, shortened
 * @param failedAt    legal time of the last attempt
 */
record FailedJob(String job, String association, String assembly, String step, String cause, Instant failedAt) {
}
