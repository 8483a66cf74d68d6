package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * Answer to assembly.dispatch-closing-ordered: who is evidenced within the last lawful day.
 *
 * @param assembly  the assembly
 * @param evidenced parties with evidence
 * @param missing   parties without
 */
@EventType("notification.dispatch-closed.v1")
public record DispatchClosed(String assembly, List<String> evidenced, List<String> missing) {
}
