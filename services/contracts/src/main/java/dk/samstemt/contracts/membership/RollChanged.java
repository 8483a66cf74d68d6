package dk.samstemt.contracts.membership;

import dk.samstemt.contracts.EventType;

/**
 * A party was added to or left the roll of a convened assembly before its close (GA-17).
 *
 * @param assembly the assembly
 * @param party    the party
 * @param change   ADMITTED or LEFT
 * @param day      first civil day of the change (ISO)
 */
@EventType("membership.roll-changed.v1")
public record RollChanged(String assembly, String party, String change, String day) {
}
