package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

/**
 * Asks membership for the roll of an assembly.
 *
 * @param assembly the assembly
 * @param day      civil day of the assembly (ISO)
 */
@EventType("assembly.roll-requested.v1")
public record RollRequested(String assembly, String day) {
}
