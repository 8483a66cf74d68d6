package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.List;
import java.util.Map;

/**
 * Certificate of due convening (GA-7, GA-13).
 *
 * @param assembly     the assembly
 * @param slackDays    whole days beyond the period
 * @param evidence     one per party
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.convening-certified.v1")
public record ConveningCertified(
        String assembly,
        int slackDays,
        List<DispatchEvidence> evidence,
        String rulingSha256,
        Map<String, Object> ruling) {
}
