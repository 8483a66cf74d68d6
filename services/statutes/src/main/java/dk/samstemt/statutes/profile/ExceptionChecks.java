package dk.samstemt.statutes.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exceptions name rules that there are, of the same body and purpose, and never come back to themselves. */
final class ExceptionChecks {

    private final Map<String, DecisionScope> scopes = new HashMap<>();
    private final List<DecisionRule> rules;
    private final Defects defects;

    ExceptionChecks(List<DecisionRule> rules, Defects defects) {
        this.rules = rules;
        this.defects = defects;
        rules.forEach(rule -> scopes.put(rule.id(), rule.reach()));
    }

    void check() {
        defects.each("/decisionRules", rules, (rule, place) -> {
            List<String> named = rule.scope() == null ? List.of() : rule.scope().exceptionTo();
            defects.each(place + "/scope/exceptionTo", named, (other, where) -> alike(rule.scope(), other, where));
            defects.unless(!reached(rule.id()).contains(rule.id()), place + "/scope/exceptionTo", "cyclic-exception",
                    rule.id() + " is an exception to itself, through " + String.join(", ", reached(rule.id()).stream().sorted().toList()));
        });
    }

    private void alike(DecisionScope scope, String other, String place) {
        DecisionScope found = scopes.get(other);
        defects.unless(found != null, place, "unknown-decision-rule", "unknown decision rule " + other);
        defects.unless(found == null || found.body() == scope.body() && found.purpose() == scope.purpose(), place, "excepts-something-else",
                other + " decides something else, so nothing can be an exception to it");
    }

    private Set<String> reached(String id) {
        Set<String> reached = new HashSet<>();
        reach(id, reached);
        return reached;
    }

    private void reach(String id, Set<String> reached) {
        DecisionScope scope = scopes.get(id);
        if (scope != null) {
            scope.exceptionTo().stream().filter(reached::add).forEach(next -> reach(next, reached));
        }
    }
}
