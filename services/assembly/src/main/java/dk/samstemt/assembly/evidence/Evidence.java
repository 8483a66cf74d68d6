package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.contracts.membership.RollEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The evidence of each party: the earliest acceptance among the notices to its representatives, or its written waiver. */
@Component
public class Evidence {

    private final EvidenceStore store;
    private final Bounces bounces;
    private final Waivers waivers;
    private final Roll roll;

    Evidence(EvidenceStore store, Bounces bounces, Waivers waivers, Roll roll) {
        this.store = store;
        this.bounces = bounces;
        this.waivers = waivers;
        this.roll = roll;
    }

    /** Every message reported, by party. */
    public List<Message> messages(AssemblyRef ref) {
        return store.list(ref);
    }

    /** What is known of each party on the roll, in its order. */
    public List<PartyEvidence> known(AssemblyRef ref) {
        return known(ref, roll.entries(ref));
    }

    /** The same for a roll the caller has read and goes on with: another read could find another roll. */
    public List<PartyEvidence> known(AssemblyRef ref, List<RollEntry> entries) {
        List<Message> messages = store.list(ref);
        List<Bounce> reports = bounces.list(ref);
        List<String> waived = waivers.list(ref).stream().map(waiver -> waiver.party()).toList();
        return entries.stream().map(RollEntry::party)
                .map(party -> party(party, messages, reports, waived.contains(party))).toList();
    }

    /** The evidence of the parties that have any, in the roll's order, however late. */
    public List<DispatchEvidence> perParty(AssemblyRef ref) {
        return known(ref).stream().filter(PartyEvidence::any).map(PartyEvidence::told).toList();
    }

    /** The entitled parties for which nothing within the last lawful day stands. */
    public List<String> missing(AssemblyRow row) {
        List<String> enough = known(row.ref()).stream().filter(known -> known.suffices(row.lastDispatch()))
                .map(PartyEvidence::party).toList();
        return roll.entitled(row.ref(), row.day()).stream().filter(party -> !enough.contains(party)).toList();
    }

    /** Whether every party on the roll has evidence within the last lawful day, or has waived the period. */
    public boolean complete(AssemblyRow row) {
        return roll.fixed(row.ref()) && missing(row).isEmpty();
    }

    private static PartyEvidence party(String party, List<Message> messages, List<Bounce> reports, boolean waived) {
        Message counting = messages.stream().filter(message -> message.party().equals(party) && message.accepted())
                .min(Comparator.comparing(Message::acceptedAt).thenComparing(Message::messageId)).orElse(null);
        Bounce bounce = reports.stream().filter(report -> report.party().equals(party) && concerns(report, counting))
                .reduce((earlier, later) -> later).orElse(null);
        return new PartyEvidence(party, counting, bounce, waived);
    }

    private static boolean concerns(Bounce bounce, Message counting) {
        return counting == null ? bounce.withdraws()
                : !bounce.withdraws() && Objects.equals(bounce.messageId(), counting.messageId());
    }
}
