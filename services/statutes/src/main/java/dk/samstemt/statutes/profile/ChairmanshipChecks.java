package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.stream.Stream;

/** Where there is a chairmanship, its rotation fits its composition. */
final class ChairmanshipChecks {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST = 999;

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
        defects.unless(isWithin(FIRST_YEAR, LAST_YEAR, chairmanship.firstYear()), "/chairmanship/firstYear", "out-of-range", "a year is one of 1000 to 2999");
        defects.unless(isWithin(1, LONGEST, chairmanship.periodYears()), "/chairmanship/periodYears", "out-of-range", "a turn lasts 1 to 999 years");
        defects.unless(!chairmanship.turns().isEmpty(), "/chairmanship/turns", "no-turns", "there are no turns");
        defects.each("/chairmanship/turns", chairmanship.turns(), this::turn);
    }

    private static boolean isWithin(int least, int most, int value) {
        return value >= least && value <= most;
    }

    private void turn(Turn turn, String place) {
        List<String> classes = Stream.of(turn.chair(), turn.viceChair1(), turn.viceChair2()).map(name ->
                profile.party(name).map(Party::partyClass).orElse(name)).sorted().toList();
        defects.unless(classes.equals(profile.chairmanship().composition().stream().sorted().toList()), place, "contradicts-composition",
                "the turn contradicts the composition of the chairmanship");
    }
}
