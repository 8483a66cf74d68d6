package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.contracts.membership.RollEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evidence of each party: the earliest acceptance among the notices to its representatives. */
@Component
public class Evidence {

    private final EvidenceStore store;
    private final Roll roll;

    Evidence(EvidenceStore store, Roll roll) {
        this.store = store;
        this.roll = roll;
    }

    /** Every message reported, by party. */
    public List<Message> messages(AssemblyRef ref) {
        return store.list(ref);
    }

    /** The evidence of the parties that have any, in the roll's order, however late. */
    public List<DispatchEvidence> perParty(AssemblyRef ref) {
        List<Message> messages = store.list(ref);
        return roll.entries(ref).stream().map(RollEntry::party)
                .map(party -> earliest(messages, party)).flatMap(Optional::stream).toList();
    }

    /** Whether every party on the roll has evidence within the last lawful day. */
    public boolean complete(AssemblyRow row) {
        List<String> inTime = perParty(row.ref()).stream()
                .filter(evidence -> evidence.acceptedAt().isBefore(row.lastDispatch())).map(DispatchEvidence::party).toList();
        List<String> parties = roll.entitled(row.ref(), row.day());
        return !parties.isEmpty() && inTime.containsAll(parties);
    }

    private static Optional<DispatchEvidence> earliest(List<Message> messages, String party) {
        return messages.stream().filter(message -> message.party().equals(party) && message.accepted())
                .min(Comparator.comparing(Message::acceptedAt).thenComparing(Message::messageId))
                .map(message -> new DispatchEvidence(party, message.messageId(), message.acceptedAt(), message.relay(), false));
    }
}
