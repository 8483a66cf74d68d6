package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;
import java.util.List;

/**
 * Parties are still without evidence of their notice shortly before the last lawful moment (GA-13).
 *
 * @param assembly           the assembly
 * @param missing            parties without evidence
 * @param lastDispatchMoment UTC instant before which every notice must be accepted
 */
@EventType("assembly.notice-at-risk.v1")
public record NoticeAtRisk(String assembly, List<String> missing, Instant lastDispatchMoment) {
}
