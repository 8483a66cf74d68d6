package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.stream.Stream;

/** Where there is a chairmanship, its rotation fits its composition. */
final class ChairmanshipChecks {

    private final Profile profile;
    private final Defects defects;

    ChairmanshipChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        if (profile.chairmanship() != null) {
            chairmanship(profile.chairmanship());
        }
    }

    private void chairmanship(Chairmanship chairmanship) {
        ProfileChecks.provision(profile, chairmanship.provision(), "/chairmanship/provision", defects);
        defects.each("/chairmanship/composition", chairmanship.composition(), (name, place) -> PartyChecks.known(profile, name, place, defects));
        defects.unless(chairmanship.periodYears() > 0, "/chairmanship/periodYears", "out-of-range", "a turn lasts at least a year");
        defects.unless(!chairmanship.turns().isEmpty(), "/chairmanship/turns", "no-turns", "there are no turns");
        defects.each("/chairmanship/turns", chairmanship.turns(), this::turn);
    }

    private void turn(Turn turn, String place) {
        List<String> classes = Stream.of(turn.chair(), turn.viceChair1(), turn.viceChair2()).map(name ->
                profile.party(name).map(Party::partyClass).orElse(name)).sorted().toList();
        defects.unless(classes.equals(profile.chairmanship().composition().stream().sorted().toList()), place, "contradicts-composition",
                "the turn contradicts the composition of the chairmanship");
    }
}
