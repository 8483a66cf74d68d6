package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * The last lawful day of dispatch is over: close the list.
 *
 * @param assembly the assembly
 * @param moment   end of that day
 */
@EventType("assembly.dispatch-closing-ordered.v1")
public record DispatchClosingOrdered(String assembly, Instant moment) {
}
