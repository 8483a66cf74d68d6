package dk.samstemt.assembly.view;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.evidence.Message;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.view.AssemblyView.PartyLine;
import dk.samstemt.contracts.assembly.DispatchEvidence;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Evidence and progress of each party: who has answered, never what. */
@Component
class Parties {

    private final Roll roll;
    private final Evidence evidence;
    private final Ballots ballots;

    Parties(Roll roll, Evidence evidence, Ballots ballots) {
        this.roll = roll;
        this.evidence = evidence;
        this.ballots = ballots;
    }

    List<PartyLine> of(AssemblyRow row, Profile profile) {
        List<Message> messages = evidence.messages(row.ref());
        List<DispatchEvidence> evidenced = evidence.perParty(row.ref());
        List<String> answered = ballots.answered(row.ref()).stream().filter(answer -> !answer.withdrawn())
                .map(answer -> answer.party()).toList();
        return roll.entries(row.ref()).stream()
                .map(entry -> line(entry, profile, messages, evidenced, answered.contains(entry.party()))).toList();
    }

    private static PartyLine line(RollEntry entry, Profile profile, List<Message> messages, List<DispatchEvidence> evidenced,
            boolean answered) {
        Optional<DispatchEvidence> own = evidenced.stream().filter(e -> e.party().equals(entry.party())).findFirst();
        Map<String, String> name = profile.party(entry.party()).map(Party::name).orElse(Map.of("da", entry.party()));
        String state = own.map(e -> "ACCEPTED").orElseGet(() -> messages.stream()
                .filter(message -> message.party().equals(entry.party())).map(Message::state).findFirst().orElse("NONE"));
        return new PartyLine(entry.party(), name, entry.speaksFor(), state, own.map(DispatchEvidence::messageId).orElse(null),
                own.map(DispatchEvidence::acceptedAt).orElse(null), answered);
    }
}
