package dk.samstemt.assembly.view;

import dk.samstemt.assembly.register.AssemblyRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One assembly in a list.
 *
 * @param assembly its id
 * @param kind ordinary or extraordinary
 * @param form written or physical
 * @param day its civil day
 * @param state how far it has come
 * @param purpose language to purpose
 * @param lastLawfulMoment first instant that is too late for dispatch; null in a draft
 * @param deadline first instant that is too late for a statement; null in a draft
 */
public record AssemblyLine(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose,
        Instant lastLawfulMoment, Instant deadline) {

    static AssemblyLine of(AssemblyRow row) {
        return new AssemblyLine(row.ref().assembly(), row.draft().kind().name(), row.draft().form().name(), row.day(),
                row.state().name(), row.draft().purpose(), row.lastDispatch(), row.deadline());
    }
}
