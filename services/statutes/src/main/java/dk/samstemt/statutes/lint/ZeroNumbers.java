package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers that make no sense at zero: nobody could take part, a term would end before it begins, a notice go out on the day itself. */
final class ZeroNumbers {

    private static final String NOTICE = "ZERO_NOTICE";
    private static final String TERM = "ZERO_TERM";
    private static final Map<String, String> CODES = Map.of("representatives.max", "ZERO_REPRESENTATIVES", "board.term", TERM, "chairmanship.term", TERM,
            "board.demanders", "ZERO_DEMANDERS", "notice.ordinary", NOTICE, "notice.extraordinary", NOTICE, "dissolution.information", NOTICE);

    private ZeroNumbers() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return IntStream.range(0, profile.parameters().size()).boxed().filter(i -> CODES.containsKey(profile.parameters().get(i).id()))
                .flatMap(i -> of(profile.parameters().get(i), "/parameters/" + i + "/values/"));
    }

    private static Stream<LintFinding> of(Parameter parameter, String place) {
        return IntStream.range(0, parameter.values().size()).filter(i -> parameter.values().get(i).value().equals("0")).mapToObj(i ->
                LintFinding.of(Severity.WARNING, CODES.get(parameter.id()), List.of(parameter.provision()), place + i + "/value",
                        "parameter", parameter.id(), "from", parameter.values().get(i).from().toString()));
    }
}
