package dk.samstemt.assembly.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One open task.
 *
 * @param task its id
 * @param assembly the assembly
 * @param kind the model's element id, or the word of a task the features keep
 * @param role role of the access matrix that is to do it
 * @param title what is to be done
 * @param createdAt legal time
 * @param dueAt legal time by which it should be done; null without one
 * @param earliestLawfulDay the day a remedy could be, where one is asked for; else null
 * @param text what to do and until when, in sentences
 * @param parties the parties it is about
 * @param decisions what its completion takes; empty where another call completes it
 * @param remarks what the chairmanship wants corrected
 * @param facts ids, days and instants it rests on
 */
record TaskView(String task, String assembly, String kind, String role, String title, Instant createdAt, Instant dueAt,
        LocalDate earliestLawfulDay, String text, List<String> parties, List<String> decisions, List<Remark> remarks,
        Map<String, Object> facts) {

    /**
     * One remark.
     *
     * @param office whose it is
     * @param remark its text
     */
    record Remark(String office, String remark) {
    }
}
