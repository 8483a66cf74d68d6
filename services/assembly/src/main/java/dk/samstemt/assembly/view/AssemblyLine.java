package dk.samstemt.assembly.view;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param answered parties whose statement stands, never what it says; only while statements are given
 */
public record AssemblyLine(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose,
        Instant lastLawfulMoment, Instant deadline, List<String> answered) {

    private static final Set<AssemblyState> OPEN = EnumSet.of(AssemblyState.CONVENING, AssemblyState.CONVENED);

    static boolean isOpen(AssemblyRow row) {
        return OPEN.contains(row.state());
    }

    static AssemblyLine of(AssemblyRow row, List<String> answered) {
        return new AssemblyLine(row.ref().assembly(), row.draft().kind().name(), row.draft().form().name(), row.day(),
                row.state().name(), row.draft().purpose(), row.lastDispatch(), row.deadline(), answered);
    }
}
