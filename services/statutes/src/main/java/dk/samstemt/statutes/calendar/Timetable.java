package dk.samstemt.statutes.calendar;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The lawful dates of one assembly.
 *
 * @param kind ordinary or extraordinary
 * @param form physical or written
 * @param day the day of the assembly
 * @param rows in order of time
 */
public record Timetable(AssemblyKind kind, AssemblyForm form, LocalDate day, List<TimetableRow> rows) {

    /** The row with this id: NOTICE, PROPOSALS_IN, PROPOSALS_OUT, ANNEXES_OUT, ASSEMBLY. */
    public Optional<TimetableRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
