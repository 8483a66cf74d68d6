package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

/**
 * The failed convening is remedied by a new lawful day, which is a new assembly (GA-13, GA-19).
 *
 * @param assembly   the assembly
 * @param replacedBy the new assembly
 * @param day        civil day of the new assembly (ISO)
 */
@EventType("assembly.assembly-replaced.v1")
public record AssemblyReplaced(String assembly, String replacedBy, String day) {
}
