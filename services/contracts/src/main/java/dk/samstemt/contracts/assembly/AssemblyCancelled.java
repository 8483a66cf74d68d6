package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;
import dk.samstemt.contracts.membership.RollEntry;

import java.util.List;
import java.util.Map;

/**
 * A convened assembly was cancelled by whoever called it; every party is told, its statements stay sealed (GA-30, A-43).
 *
 * @param assembly     the assembly
 * @param noticeSha256 digest of the cancellation document
 * @param letters      language to digest of the letter as PDF
 * @param roll         the parties to be told
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.assembly-cancelled.v1")
public record AssemblyCancelled(
        String assembly,
        String noticeSha256,
        Map<String, String> letters,
        List<RollEntry> roll,
        String rulingSha256,
        Map<String, Object> ruling) {
}
