package dk.samstemt.assembly.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One open task.
 *
 * @param task its id
 * @param assembly the assembly
 * @param kind the model's element id
 * @param role role of the access matrix that is to do it
 * @param title what is to be done
 * @param createdAt legal time
 * @param dueAt legal time by which it should be done; null without one
 * @param earliestLawfulDay the day a remedy could be, where one is asked for; else null
 */
record TaskView(String task, String assembly, String kind, String role, String title, Instant createdAt, Instant dueAt,
        LocalDate earliestLawfulDay) {
}
