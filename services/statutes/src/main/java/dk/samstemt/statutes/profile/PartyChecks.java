package dk.samstemt.statutes.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each party and each member it speaks for stands once, in a class there is; and every class has parties. */
final class PartyChecks {

    /** No board has room for more; whoever writes more has slipped, and a rule over so many seats would never be gone through. */
    private static final int MOST_SEATS = 999;

    private final Profile profile;
    private final Defects defects;

    PartyChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/classes", "/id", profile.classes().stream().map(PartyClass::id).toList());
        defects.each("/classes", profile.classes(), this::partyClass);
        defects.unless(!profile.parties().isEmpty(), "/parties", "no-parties", "there are no parties");
        defects.unique("/parties", "/id", profile.partyIds());
        defects.each("/parties", profile.parties(), this::party);
        members();
    }

    private void partyClass(PartyClass partyClass, String place) {
        ProfileChecks.id(partyClass.id(), place + "/id", defects);
        ProfileChecks.named(partyClass.name(), place + "/name", defects);
        defects.unless(profile.parties().stream().anyMatch(party -> party.partyClass().equals(partyClass.id())), place,
                "empty-class", "nobody belongs to " + partyClass.id());
    }

    private void party(Party party, String place) {
        ProfileChecks.id(party.id(), place + "/id", defects);
        ProfileChecks.named(party.name(), place + "/name", defects);
        known(profile, party.partyClass(), place + "/partyClass", defects);
        seats(party.seats(), place + "/seats");
        seats(party.seatsWithoutVote(), place + "/seatsWithoutVote");
    }

    private void seats(int seats, String place) {
        defects.unless(seats >= 0 && seats <= MOST_SEATS, place, "out-of-range", "a number of seats from 0 to " + MOST_SEATS + " is expected");
    }

    /** Nobody is represented twice, and no party is represented by another. */
    private void members() {
        List<String> seen = new ArrayList<>(profile.partyIds());
        defects.each("/parties", profile.parties(), (party, place) -> defects.each(place + "/speaksFor", party.speaksFor(), (member, where) -> {
            defects.unless(!seen.contains(member), where, "duplicate-id", member + " stands twice");
            seen.add(member);
        }));
    }

    static void known(Profile profile, String partyClass, String place, Defects defects) {
        Set<String> classes = profile.classes().stream().map(PartyClass::id).collect(Collectors.toSet());
        defects.unless(classes.contains(partyClass), place, "unknown-class", "unknown class " + partyClass);
    }
}
