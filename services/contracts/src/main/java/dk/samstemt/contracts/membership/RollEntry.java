package dk.samstemt.contracts.membership;

import java.util.List;

/**
 * One party on the roll of an assembly (MEM-8).
 *
 * @param party      id of the party in the profile
 * @param partyClass id of its class
 * @param speaksFor  members it represents (MEM-3); empty when it speaks for itself only
 */
public record RollEntry(String party, String partyClass, List<String> speaksFor) {
}
