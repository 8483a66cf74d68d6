package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.MembershipEnd;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;

/** MEM-12: whose votes are mandatory once members have left: those of the parties that remain. */
@Carries("MEM-12")
final class RemainingParties {

    private RemainingParties() {
    }

    /** The parties on a day, in the order of the profile. */
    static List<String> on(LocalDate day, List<MembershipEnd> ends, Law law) {
        if (law.reads("A-20", "NINE_BY_NAME")) {
            return law.profile().partyIds();
        }
        return law.profile().partyIds().stream().filter(party -> ends.stream().noneMatch(end ->
                end.party().equals(party) && day.isAfter(end.lastDay()))).toList();
    }
}
