package dk.samstemt.statutes.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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
        new PartyChecks(profile, defects).check();
        new ProvisionChecks(profile, defects).check();
        new ParameterChecks(profile, defects).check();
        new DecisionChecks(profile, defects).check();
        new ChairmanshipChecks(profile, defects).check();
        new AgendaChecks(profile, defects).check();
        new InterpretationChecks(profile, defects).check();
        new MoneyChecks(profile, defects).check();
        new Needs(profile, defects).check();
        defects.raise();
    }

    private void identity() {
        defects.unless(profile.format() == 1, "/format", "unknown-format", "only format 1 is known");
        defects.unless(profile.version() >= 1, "/version", "out-of-range", "versions count from 1");
        id(profile.id(), "/id", defects);
        defects.unless(ZoneId.getAvailableZoneIds().contains(profile.timeZone()), "/timeZone", "no-such-time-zone", "not a time zone");
        named(profile.name(), "/name", defects);
    }

    static void id(String id, String place, Defects defects) {
        defects.unless(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), place, "malformed-id", "an id is lower-case words with hyphens");
    }

    static void named(Map<String, String> names, String place, Defects defects) {
        LANGUAGES.forEach(language -> defects.unless(!names.getOrDefault(language, "").isBlank(), place + "/" + language,
                "no-text", "no text in " + language));
    }

    static void provision(Profile profile, String id, String place, Defects defects) {
        defects.unless(profile.provision(id).isPresent(), place, "unknown-provision", "unknown provision " + id);
    }
}
