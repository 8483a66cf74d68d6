package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The law refused the notice; nothing was sent.
 *
 * @param assembly     the assembly
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.notice-refused.v1")
public record NoticeRefused(String assembly, String rulingSha256, Map<String, Object> ruling) {
}
