package dk.samstemt.assembly.course;

import java.util.List;

/**
 * All the processes of one assembly.
 *
 * @param processes as they began
 * @param more whether there are steps beyond those that are told
 */
public record Passages(List<Passage> processes, boolean more) {
}
