package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

/**
 * The assembly is over: decided, recorded, distributed.
 *
 * @param assembly the assembly
 */
@EventType("assembly.assembly-concluded.v1")
public record AssemblyConcluded(String assembly) {
}
