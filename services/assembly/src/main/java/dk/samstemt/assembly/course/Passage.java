package dk.samstemt.assembly.course;

import java.time.Instant;
import java.util.List;

/**
 * One process of an assembly: the written assembly itself, or one that it called.
 *
 * @param id the instance's id
 * @param process key of its model
 * @param version version of the model it runs, or ran, by; null where the model is gone
 * @param name what the model calls itself, in Danish
 * @param startedAt legal moment
 * @param endedAt legal moment; null while it runs
 * @param cancelled whether it was ended before its own end
 * @param steps its steps as they began
 */
public record Passage(String id, String process, Integer version, String name, Instant startedAt, Instant endedAt, boolean cancelled, List<PassedStep> steps) {
}
