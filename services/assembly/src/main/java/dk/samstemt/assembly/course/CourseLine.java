package dk.samstemt.assembly.course;

import dk.samstemt.assembly.register.AssemblyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One assembly in the list of courses.
 *
 * @param assembly its id
 * @param purpose language to purpose
 * @param day its civil day
 * @param state how far it has come
 * @param standing where its processes stand now; empty when they have ended
 */
record CourseLine(String assembly, Map<String, String> purpose, LocalDate day, String state, List<PassedStep> standing) {

    static CourseLine of(AssemblyRow row, List<PassedStep> standing) {
        return new CourseLine(row.ref().assembly(), row.draft().purpose(), row.day(), row.state().name(), standing);
    }
}
