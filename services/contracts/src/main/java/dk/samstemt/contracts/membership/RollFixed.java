package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * Answer to assembly.roll-requested: the parties to convene (MEM-8, GA-17).
 *
 * @param assembly the assembly it is for
 * @param request  id of the requesting event
 * @param day      civil day of the assembly (ISO)
 * @param parties  all parties entitled on that day, in the profile's order
 */
@EventType("membership.roll-fixed.v1")
public record RollFixed(String assembly, String request, String day, List<RollEntry> parties) {
}
