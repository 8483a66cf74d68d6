package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;
import dk.samstemt.contracts.membership.RollEntry;

import java.time.Instant;
import java.util.List;

/**
 * Every party's notice is evidenced; the ballot may open (GA-13).
 *
 * @param assembly the assembly
 * @param kind     ORDINARY or EXTRAORDINARY
 * @param form     WRITTEN or PHYSICAL
 * @param day      civil day of the assembly (ISO)
 * @param deadline UTC instant before which statements are given; nothing shifts it
 * @param agenda   the items
 * @param roll     the parties
 * @param evidence one per party
 */
@EventType("assembly.assembly-convened.v1")
public record AssemblyConvened(
        String assembly,
        String kind,
        String form,
        String day,
        Instant deadline,
        List<AgendaEntry> agenda,
        List<RollEntry> roll,
        List<DispatchEvidence> evidence) {
}
