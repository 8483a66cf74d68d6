package dk.samstemt.statutes.facts.members;

import java.util.List;

/**
 * A party on the roll and the members it speaks for (MEM-8).
 *
 * @param party id of the party
 * @param speaksFor ids of the members it represents besides itself; empty for most
 */
public record RollEntry(String party, List<String> speaksFor) {
}
