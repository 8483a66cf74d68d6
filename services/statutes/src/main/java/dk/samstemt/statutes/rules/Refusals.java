package dk.samstemt.statutes.rules;

import java.util.List;

/**
 * Whether any of some rules refuses facts. The rule that refused the facts before is asked first: it mostly refuses their neighbours too, and the
 * search for what would have changed a refusal asks of tens of thousands. For one search, in one thread.
 */
final class Refusals<F> {

    private final List<Rule<F>> rules;
    private final Law law;
    private Rule<F> last;

    /** {@code first} is asked first; it is one of the rules. */
    Refusals(List<Rule<F>> rules, Rule<F> first, Law law) {
        this.rules = rules;
        this.law = law;
        this.last = first;
    }

    /** @throws dk.samstemt.statutes.ruling.LawFailure if the statutes give no answer, and the rule asked first does not refuse */
    boolean refused(F facts) {
        if (refuses(last, facts)) {
            return true;
        }
        for (Rule<F> rule : rules) {
            if (refuses(rule, facts)) {
                last = rule;
                return true;
            }
        }
        return false;
    }

    private boolean refuses(Rule<F> rule, F facts) {
        return rule.applies(facts) && !rule.ask(facts, law).answer();
    }
}
