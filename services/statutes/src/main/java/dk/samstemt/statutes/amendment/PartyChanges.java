package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which parties came in, became others or went from one version to the next. No version says in which provision a party stands, so each
 * change is told at the one that its kind rests on: coming and going at that of admission, seats at that of the board, all else at that of the roll.
 */
final class PartyChanges {

    private final Profile before;
    private final Profile after;

    private PartyChanges(Profile before, Profile after) {
        this.before = before;
        this.after = after;
    }

    /** Those that are there in their order, then those that went. */
    static Stream<Setting> of(Profile before, Profile after) {
        PartyChanges changes = new PartyChanges(before, after);
        Stream<String> gone = before.partyIds().stream().filter(party -> after.party(party).isEmpty());
        return Stream.concat(after.partyIds().stream(), gone).flatMap(changes::change);
    }

    private Stream<Setting> change(String party) {
        Optional<Party> was = before.party(party);
        Optional<Party> is = after.party(party);
        return was.equals(is) ? Stream.empty() : Stream.of(new Setting(OperationKind.SET_PARTY, party, provision(was, is),
                QuotedParty.written(was), QuotedParty.written(is), after.inForceFromDay()));
    }

    private String provision(Optional<Party> was, Optional<Party> is) {
        boolean seats = was.isPresent() && is.isPresent() && (was.get().seats() != is.get().seats() || was.get().seatsWithoutVote() != is.get().seatsWithoutVote());
        return Stream.of(was.isEmpty() || is.isEmpty() ? "MEM-9" : seats ? "BO-1" : "MEM-8", "MEM-8").flatMap(this::restingOn).findFirst()
                .orElseGet(() -> after.provisions().get(0).id());
    }

    private Stream<String> restingOn(String rule) {
        return after.provisions().stream().filter(provision -> provision.rules().contains(rule)).map(Provision::id);
    }
}
