package dk.samstemt.statutes.amendment;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.profile.DecisionRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lets decisions come about otherwise: a decision rule gives way to another, so that the text and the rule say the same. */
final class RuleOperations {

    private RuleOperations() {
    }

    static Draft set(Draft draft, Operation operation, LocalDate inForceFromDay) {
        DecisionRule old = draft.profile().decisionRules().stream().filter(rule -> rule.id().equals(operation.parameter())
                && rule.provision().equals(operation.provision())).findFirst()
                .orElseThrow(() -> new Misfit(operation.provision(), String.valueOf(operation.parameter()), ""));
        String now = json(old.rule());
        if (!now.equals(json(read(operation, operation.before(), now)))) {
            throw new Misfit(operation.provision(), String.valueOf(operation.before()), now);
        }
        DecisionRule next = new DecisionRule(old.id(), old.provision(), read(operation, operation.after(), now), old.scope());
        List<DecisionRule> all = draft.profile().decisionRules().stream().map(rule -> rule == old ? next : rule).toList();
        return draft.with(draft.profile().withDecisionRules(all), new Setting(OperationKind.SET_DECISION_RULE, old.id(), old.provision(), now,
                json(next.rule()), inForceFromDay));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Operation operation, String json, String now) {
        try {
            if (json != null && Json.read(json.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> rule) {
                return (Map<String, Object>) rule;
            }
        } catch (JsonDefect unreadable) {
            throw new Misfit(operation.provision(), json, now);
        }
        throw new Misfit(operation.provision(), String.valueOf(json), now);
    }

    private static String json(Map<String, Object> rule) {
        return new String(Json.canonical(rule), StandardCharsets.UTF_8);
    }
}
