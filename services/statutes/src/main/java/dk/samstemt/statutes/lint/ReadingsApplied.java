package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Reading;
import dk.samstemt.statutes.rules.Readings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Readings that are described and that no rule can apply: a ruling cannot say what they would have meant. */
final class ReadingsApplied {

    private ReadingsApplied() {
    }

    static Stream<LintFinding> of(Profile profile) {
        List<String> told = profile.interpretations().stream().filter(found -> idle(found).size() == found.readings().size()).map(Interpretation::id).toList();
        Stream<LintFinding> some = IntStream.range(0, profile.interpretations().size()).filter(i -> !told.contains(profile.interpretations().get(i).id()))
                .boxed().flatMap(i -> finding(profile.interpretations().get(i), "/interpretations/" + i));
        return told.isEmpty() ? some : Stream.concat(some, Stream.of(LintFinding.of(Severity.INFO, "INTERPRETATIONS_ONLY_TOLD", List.of(),
                "/interpretations", "count", (long) told.size(), "interpretations", told)));
    }

    private static Stream<LintFinding> finding(Interpretation found, String place) {
        List<String> idle = idle(found);
        return idle.isEmpty() ? Stream.empty() : Stream.of(LintFinding.of(Severity.INFO, "READING_NOT_APPLIED", List.of(), place,
                "interpretation", found.id(), "readings", idle));
    }

    private static List<String> idle(Interpretation found) {
        return found.readings().stream().map(Reading::code).filter(code -> !Readings.weighed(found.id(), code)).toList();
    }
}
