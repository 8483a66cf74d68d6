package dk.samstemt.assembly.view;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.evidence.Message;
import dk.samstemt.assembly.evidence.PartyEvidence;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.view.AssemblyView.PartyLine;
import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Evidence and progress of each party: who has answered, never what. */
@Component
class Parties {

    private final Roll roll;
    private final Evidence evidence;
    private final Waivers waivers;
    private final Ballots ballots;

    Parties(Roll roll, Evidence evidence, Waivers waivers, Ballots ballots) {
        this.roll = roll;
        this.evidence = evidence;
        this.waivers = waivers;
        this.ballots = ballots;
    }

    List<PartyLine> of(AssemblyRow row, Profile profile) {
        List<RollEntry> entries = roll.entries(row.ref());
        Known known = new Known(evidence.messages(row.ref()), evidence.known(row.ref(), entries), waivers.list(row.ref()),
                waivers.requests(row.ref()), ballots.answered(row.ref()).stream().filter(answer -> !answer.withdrawn())
                        .map(answer -> answer.party()).toList());
        return entries.stream().map(entry -> known.line(entry, profile)).toList();
    }

    private record Known(List<Message> messages, List<PartyEvidence> evidence, List<Waiver> waivers,
            Map<String, Instant> requests, List<String> answered) {

        PartyLine line(RollEntry entry, Profile profile) {
            String party = entry.party();
            Map<String, String> name = profile.party(party).map(Party::name).orElse(Map.of("da", party));
            PartyEvidence own = evidence.stream().filter(known -> known.party().equals(party)).findFirst().orElseThrow();
            Optional<Message> counting = Optional.ofNullable(own.counting());
            return new PartyLine(party, name, entry.speaksFor(), notice(own), of(counting, Message::messageId),
                    of(counting, Message::acceptedAt), own.bounce() == null ? null : own.bounce().bouncedAt(),
                    of(waivers.stream().filter(waiver -> waiver.party().equals(party)).findFirst(), Waiver::givenOn),
                    requests.get(party), answered.contains(party));
        }

        private String notice(PartyEvidence own) {
            return own.counting() != null ? "ACCEPTED" : messages.stream().filter(message -> message.party().equals(own.party()))
                    .map(Message::state).findFirst().orElse("NONE");
        }

        private static <A, B> B of(Optional<A> value, Function<A, B> part) {
            return value.map(part).orElse(null);
        }
    }
}
