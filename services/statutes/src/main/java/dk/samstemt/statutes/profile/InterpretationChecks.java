package dk.samstemt.statutes.profile;

import java.util.List;

/** Each interpretation describes the reading chosen and the others, in both languages. */
final class InterpretationChecks {

    private final Profile profile;
    private final Defects defects;

    InterpretationChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/interpretations", "/id", profile.interpretations().stream().map(Interpretation::id).toList());
        defects.each("/interpretations", profile.interpretations(), this::interpretation);
    }

    private void interpretation(Interpretation found, String place) {
        List<String> codes = found.readings().stream().map(Reading::code).toList();
        defects.unless(found.id().matches("A-[1-9][0-9]*"), place + "/id", "malformed-id", "an interpretation is called A-n");
        defects.unless(codes.contains(found.reading()), place + "/reading", "unknown-reading", "the reading chosen is not described");
        defects.unique(place + "/readings", "/code", codes);
        ProfileChecks.named(found.question(), place + "/question", defects);
        ProfileChecks.named(found.reason(), place + "/reason", defects);
        defects.each(place + "/readings", found.readings(), this::reading);
    }

    private void reading(Reading reading, String place) {
        defects.unless(reading.code().matches("[A-Z0-9_]+"), place + "/code", "malformed-id", "a reading is called EXACT_WEEKS");
        ProfileChecks.named(reading.text(), place + "/text", defects);
    }
}
