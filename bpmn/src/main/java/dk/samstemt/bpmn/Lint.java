package dk.samstemt.bpmn;

import java.util.List;
import java.util.function.Function;

/**
 * The house rules for models. A model is code: what is not named here as allowed is refused.
 */
public final class Lint {

    private static final List<Function<Model, List<Finding>>> RULES = List.of(
            Names::check, Labels::check, Documentation::check, AllowedElements::check, AllowedAttributes::check, Expressions::check, Delegates::check,
            Timers::check, Messages::check, Retries::check, Ways::check, Loops::check, Conditions::check, Drawing::check);

    private Lint() {
    }

    /**
     * Everything that is wrong with these bytes as a model; empty for a good one. Whatever the bytes, it answers.
     *
     * @param file what to call the file in a finding, for where the bytes are no model at all
     */
    public static List<Finding> check(String file, byte[] bytes) {
        try {
            return check(Model.of(bytes));
        } catch (IllegalArgumentException e) {
            return List.of(new Finding(file, "readable", file, e.getMessage()));
        }
    }

    /** Everything that breaks a rule; empty for a good model. */
    public static List<Finding> check(Model model) {
        return RULES.stream().flatMap(rule -> rule.apply(model).stream()).toList();
    }
}
