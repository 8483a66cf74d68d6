package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The law refused a cancellation: not by whoever called it, or after the close (GA-30).
 *
 * @param assembly     the assembly
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.cancellation-refused.v1")
public record CancellationRefused(String assembly, String rulingSha256, Map<String, Object> ruling) {
}
