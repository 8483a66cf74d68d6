package dk.samstemt.assembly.course;

import dk.samstemt.assembly.register.AssemblyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How one assembly went through the process.
 *
 * @param assembly its id
 * @param purpose language to purpose
 * @param day its civil day
 * @param state how far it has come
 * @param processes the processes as they began, the written assembly first; empty in a draft, and where the engine's history was cleaned up
 * @param more whether there are steps beyond those that are told
 */
record CourseView(String assembly, Map<String, String> purpose, LocalDate day, String state, List<Passage> processes, boolean more) {

    static CourseView of(AssemblyRow row, Passages passages) {
        return new CourseView(row.ref().assembly(), row.draft().purpose(), row.day(), row.state().name(), passages.processes(), passages.more());
    }
}
