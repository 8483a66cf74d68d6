package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The ruling on one item; adopted by the ruling alone (GA-10).
 *
 * @param assembly     the assembly
 * @param item         the item
 * @param outcome      ADOPTED or NOT_ADOPTED
 * @param day          the assembly's civil day (ISO)
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.decision-reached.v1")
public record DecisionReached(
        String assembly,
        String item,
        String outcome,
        String day,
        String rulingSha256,
        Map<String, Object> ruling) {
}
