package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * The approved record has gone to the parties (GA-11).
 *
 * @param assembly the assembly
 * @param revision the revision
 * @param parties  parties whose server accepted it
 * @param failed   parties it could not be delivered to
 */
@EventType("notification.record-distributed.v1")
public record RecordDistributed(String assembly, int revision, List<String> parties, List<String> failed) {
}
