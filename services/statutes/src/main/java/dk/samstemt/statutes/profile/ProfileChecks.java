package dk.samstemt.statutes.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses profiles that contradict themselves or leave a gap, with every place. */
public final class ProfileChecks {

    private static final List<String> LANGUAGES = List.of("da", "en");

    private final Profile profile;
    private final Defects defects = new Defects();

    private ProfileChecks(Profile profile) {
        this.profile = profile;
    }

    /**
     * The profile itself, if it is sound.
     *
     * @throws ProfileDefects with every place found
     */
    public static Profile checked(Profile profile) {
        new ProfileChecks(profile).check();
        return profile;
    }

    private void check() {
        Completeness.check(profile, defects);
        defects.raise();
        identity();
        parties();
        provisions();
        new ParameterChecks(profile, defects).check();
        new DecisionChecks(profile, defects).check();
        new AgendaChecks(profile, defects).check();
        interpretations();
        new MoneyChecks(profile, defects).check();
        defects.raise();
    }

    private void identity() {
        defects.unless(profile.format() == 1, "/format", "only format 1 is known");
        defects.unless(profile.version() >= 1, "/version", "versions count from 1");
        defects.unless(profile.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), "/id", "an id is lower-case words with hyphens");
        defects.unless(ZoneId.getAvailableZoneIds().contains(profile.timeZone()), "/timeZone", "not a time zone");
        named(profile.name(), "/name");
    }

    private void parties() {
        defects.unique("/classes", profile.classes().stream().map(PartyClass::id).toList());
        defects.unique("/parties", profile.partyIds());
        defects.unique("/parties", profile.parties().stream().flatMap(party -> Stream.concat(Stream.of(party.id()),
                party.speaksFor().stream())).toList());
        defects.unless(!profile.parties().isEmpty(), "/parties", "there are no parties");
        Set<String> classes = classes(profile);
        defects.each("/parties", profile.parties(), (party, place) -> {
            defects.unless(classes.contains(party.partyClass()), place + "/partyClass", "unknown class " + party.partyClass());
            defects.unless(party.seats() >= 0 && party.seatsWithoutVote() >= 0, place + "/seats", "a negative number of seats");
            named(party.name(), place + "/name");
        });
    }

    private void provisions() {
        defects.unique("/provisions", profile.provisions().stream().map(Provision::id).toList());
        defects.each("/provisions", profile.provisions(), (provision, place) -> {
            defects.unless(!provision.text().isBlank(), place + "/text", "a provision without words");
            defects.unless(provision.handling() != Handling.AUTOMATED || !provision.rules().isEmpty(), place + "/rules",
                    "automated, but no rule rests on it");
            if (provision.step() != null) {
                named(provision.step().name(), place + "/step/name");
            }
        });
    }

    private void interpretations() {
        defects.unique("/interpretations", profile.interpretations().stream().map(Interpretation::id).toList());
        defects.each("/interpretations", profile.interpretations(), (found, place) -> {
            List<String> codes = found.readings().stream().map(Reading::code).toList();
            defects.unless(found.id().matches("A-[1-9][0-9]*"), place + "/id", "an interpretation is called A-n");
            defects.unless(codes.contains(found.reading()), place + "/reading", "the reading chosen is not described");
            defects.unique(place + "/readings", codes);
            named(found.question(), place + "/question");
            named(found.reason(), place + "/reason");
            found.readings().forEach(reading -> named(reading.text(), place + "/readings/" + reading.code()));
        });
    }

    private void named(Map<String, String> names, String place) {
        LANGUAGES.forEach(language -> defects.unless(!names.getOrDefault(language, "").isBlank(), place,
                "no text in " + language));
    }

    static Set<String> classes(Profile profile) {
        return profile.classes().stream().map(PartyClass::id).collect(Collectors.toSet());
    }
}
