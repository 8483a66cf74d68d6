package dk.samstemt.assembly.course;

import java.time.Instant;

/**
 * One step of a model, entered once.
 *
 * @param element id of the model's element
 * @param name what the model calls it, in Danish; null for one without a name
 * @param type kind of element, as BPMN and the engine name it, for example {@code userTask}
 * @param startedAt legal moment at which it was entered
 * @param endedAt legal moment at which it was left; null while the process stands there
 * @param cancelled whether it was left without being done
 * @param calls id of the process it called; null when it called none
 */
public record PassedStep(String element, String name, String type, Instant startedAt, Instant endedAt, boolean cancelled, String calls) {
}
