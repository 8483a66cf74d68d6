package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.facts.AssemblyForm;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which decision rules of a profile apply to a case. */
public final class DecisionRules {

    private DecisionRules() {
    }

    /**
     * The rules that apply, those left out to which another that applies is an exception. For {@code ADOPTS} and {@code QUORUM} the
     * profile is sound where there is exactly one; none is a gap, several contradict.
     */
    public static List<DecisionRule> applying(Profile profile, DecisionScope.Purpose purpose, DecisionCase about) {
        List<DecisionRule> covering = profile.decisionRules().stream()
                .filter(rule -> rule.reach() != null && rule.reach().covers(purpose, about)).toList();
        Set<String> excepted = covering.stream().flatMap(rule -> rule.reach().exceptionTo().stream()).collect(Collectors.toSet());
        return covering.stream().filter(rule -> !excepted.contains(rule.id())).toList();
    }

    /** Whether the statutes know assemblies of a form: some rule says how they adopt anything. */
    public static boolean know(Profile profile, AssemblyForm form) {
        return profile.decisionRules().stream().map(DecisionRule::reach).filter(Objects::nonNull).anyMatch(scope ->
                scope.body() == DecisionScope.Body.ASSEMBLY && scope.purpose() == DecisionScope.Purpose.ADOPTS
                        && (scope.forms().isEmpty() || scope.forms().contains(form)));
    }
}
