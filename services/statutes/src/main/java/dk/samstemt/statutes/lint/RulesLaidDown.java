package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules a provision names that are none, and questions of law these statutes leave unasked. */
final class RulesLaidDown {

    /** How many rules each field of law has; two of them are customs that no provision holds. */
    static final Map<String, Integer> FIELDS = new TreeMap<>(Map.of("MEM", 12, "GA", 30, "AM", 7, "DI", 5, "BO", 17, "FEE", 11,
            "REV", 2, "ADM", 2, "ORG", 1, "TRA", 1));
    private static final Set<String> CUSTOMS = Set.of("GA-12", "GA-30");

    private RulesLaidDown() {
    }

    static Stream<LintFinding> of(Profile profile) {
        Set<String> named = profile.provisions().stream().flatMap(provision -> provision.rules().stream()).collect(Collectors.toSet());
        List<String> unasked = all().filter(rule -> !named.contains(rule) && !CUSTOMS.contains(rule)).toList();
        Stream<LintFinding> left = unasked.isEmpty() ? Stream.empty() : Stream.of(LintFinding.of(Severity.INFO, "RULES_NOT_LAID_DOWN", List.of(),
                "/provisions", "count", (long) unasked.size(), "rules", unasked));
        return Stream.concat(strange(profile), left);
    }

    private static Stream<LintFinding> strange(Profile profile) {
        Set<String> known = all().collect(Collectors.toSet());
        return IntStream.range(0, profile.provisions().size()).boxed().flatMap(i -> {
            Provision provision = profile.provisions().get(i);
            return IntStream.range(0, provision.rules().size()).filter(j -> !known.contains(provision.rules().get(j))).mapToObj(j ->
                    LintFinding.of(Severity.ERROR, "UNKNOWN_RULE", List.of(provision.id()), "/provisions/" + i + "/rules/" + j, "rule", provision.rules().get(j)));
        });
    }

    private static Stream<String> all() {
        return FIELDS.entrySet().stream().flatMap(field -> IntStream.rangeClosed(1, field.getValue()).mapToObj(number -> field.getKey() + "-" + number));
    }
}
