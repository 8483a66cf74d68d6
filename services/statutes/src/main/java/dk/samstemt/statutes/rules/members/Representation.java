package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.RollEntry;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.util.List;
import java.util.Optional;

/** MEM-8: parties and members are kept apart; the roll names for each party the members it speaks for. */
@Carries("MEM-8")
final class Representation {

    private Representation() {
    }

    /** The party that speaks for a member: itself where it is one; empty for a stranger. */
    static Optional<String> of(String member, Law law) {
        return law.knows(member) ? Optional.of(member) : law.profile().parties().stream()
                .filter(party -> party.speaksFor().contains(member)).map(Party::id).findFirst();
    }

    static List<RollEntry> roll(Law law) {
        return law.profile().parties().stream().map(party -> new RollEntry(party.id(), party.speaksFor())).toList();
    }
}
