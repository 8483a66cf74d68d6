package dk.samstemt.membership.association;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.membership.name.LookAlikes;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.lint.ProfileLint;
import dk.samstemt.statutes.lint.Severity;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileDefect;
import dk.samstemt.statutes.profile.ProfileDefects;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.text.Explainer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a profile for import, and says where it is wrong when it is. */
final class ImportableProfile {

    private static final String CONFUSABLE = "confusable-name";
    private static final String UNKNOWN_READING = "unknown-reading";

    private ImportableProfile() {
    }

    /**
     * The profile in the bytes.
     *
     * @throws ProblemException 400 when it is not JSON, 422 with every place found when it is not a profile to begin with
     */
    static Profile read(byte[] body) {
        Profile profile = readable(body);
        try {
            return firstVersion(Statutes.of(profile).profile());
        } catch (IllegalArgumentException reading) {
            throw refused("/interpretations", UNKNOWN_READING, reading.getMessage());
        }
    }

    /**
     * Whatever can be read as a profile, of any version and with any readings, to be looked over.
     *
     * @throws ProblemException 400 with the place when it is not JSON, 422 with every place found when it is no profile
     */
    static Profile readable(byte[] body) {
        try {
            return ProfileReader.read(body);
        } catch (JsonDefect defect) {
            throw ProblemException.of(Problems.MALFORMED_JSON, defect.position()).with("code", defect.code())
                    .with("line", (long) defect.line()).with("column", (long) defect.column());
        } catch (ProfileDefects defects) {
            throw refused(defects.defects());
        }
    }

    private static Profile firstVersion(Profile profile) {
        if (profile.version() != 1) {
            throw refused("/version", "invalid", "an association begins with version 1; only an adopted amendment makes a next one");
        }
        return namesTellPartiesApart(decidesEverything(profile));
    }

    /** A gap or a contradiction found now would otherwise be found by the assembly that asks. */
    private static Profile decidesEverything(Profile profile) {
        List<ProfileDefect> errors = ProfileLint.of(profile).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new ProfileDefect(finding.place(), finding.code(), Explainer.lint(finding, profile, Locale.ENGLISH))).toList();
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        return profile;
    }

    /** A party whose name looks like another's could be given the other's statement. */
    private static Profile namesTellPartiesApart(Profile profile) {
        List<ProfileDefect> defects = new ArrayList<>();
        for (String language : List.of("da", "en")) {
            Map<String, String> names = new LinkedHashMap<>();
            for (int i = 0; i < profile.parties().size(); i++) {
                names.put("/parties/" + i + "/name/" + language, profile.parties().get(i).name().getOrDefault(language, ""));
            }
            Set<String> alike = LookAlikes.among(names);
            names.forEach((pointer, name) -> {
                if (alike.contains(pointer) || LookAlikes.mixesAlphabets(name)) {
                    defects.add(new ProfileDefect(pointer, CONFUSABLE, CONFUSABLE));
                }
            });
        }
        if (!defects.isEmpty()) {
            throw refused(defects);
        }
        return profile;
    }

    private static ProblemException refused(String pointer, String code, String message) {
        return refused(List.of(new ProfileDefect(pointer, code, message)));
    }

    private static ProblemException refused(List<ProfileDefect> defects) {
        ProblemException problem = ProblemException.of(MembershipProblems.PROFILE_REFUSED, defects.size())
                .with("defects", defects.stream().map(ImportableProfile::told).toList());
        defects.forEach(defect -> problem.at(defect.pointer(), defect.code().equals(CONFUSABLE) ? CONFUSABLE : "invalid"));
        return problem;
    }

    private static Map<String, Object> told(ProfileDefect defect) {
        return Map.of("pointer", defect.pointer(), "code", defect.code(), "message", defect.message(),
                "line", (long) defect.line(), "column", (long) defect.column());
    }
}
