package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;
import java.util.List;

/**
 * Parties without evidence are asked for a written waiver of the notice period (GA-13).
 *
 * @param assembly the assembly
 * @param parties  the parties asked
 * @param until    UTC instant before which a waiver helps: the deadline
 */
@EventType("assembly.waiver-requested.v1")
public record WaiverRequested(String assembly, List<String> parties, Instant until) {
}
