package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * The record has gone to the parties (GA-11): approved, or as a draft that is not.
 *
 * @param assembly   the assembly
 * @param revision   the revision
 * @param parties    parties whose server accepted it
 * @param failed     parties it could not be delivered to
 * @param unapproved true where it went as a draft that is not approved; null where it is approved
 */
@EventType("notification.record-distributed.v1")
public record RecordDistributed(String assembly, int revision, List<String> parties, List<String> failed,
        @Addition Boolean unapproved) {

    /** The approved record. */
    public RecordDistributed(String assembly, int revision, List<String> parties, List<String> failed) {
        this(assembly, revision, parties, failed, null);
    }
}
