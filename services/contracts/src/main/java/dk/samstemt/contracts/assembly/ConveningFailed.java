package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.List;
import java.util.Map;

/**
 * Not lawfully convened for its day (GA-13).
 *
 * @param assembly     the assembly
 * @param missing      parties without evidence
 * @param earliestDay  earliest lawful new day (ISO)
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.convening-failed.v1")
public record ConveningFailed(
        String assembly,
        List<String> missing,
        String earliestDay,
        String rulingSha256,
        Map<String, Object> ruling) {
}
