package dk.samstemt.bpmn;

import java.util.List;
import java.util.function.Function;

/**
 * The house rules for models. A model is code: what is not named here as allowed is refused.
 */
public final class Lint {

    private static final List<Function<Model, List<Finding>>> RULES = List.of(
            Names::check, Labels::check, Documentation::check, AllowedOnly::check, Expressions::check, Delegates::check,
            Timers::check, Messages::check, Retries::check, Ways::check, Conditions::check, Drawing::check);

    private Lint() {
    }

    /** Everything that breaks a rule; empty for a good model. */
    public static List<Finding> check(Model model) {
        return RULES.stream().flatMap(rule -> rule.apply(model).stream()).toList();
    }
}
