package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The law refused a statement (GA-16, GA-17); without its content.
 *
 * @param assembly     the assembly
 * @param party        the party
 * @param rule         id of the refusing rule
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("voting.statement-refused.v1")
public record StatementRefused(String assembly, String party, String rule, String rulingSha256, Map<String, Object> ruling) {
}
