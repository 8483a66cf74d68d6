package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One question that the statutes rule on.
 *
 * @param kind the question
 * @param field the field of law it belongs to
 * @param facts the record of facts it takes
 * @param asked how it is asked
 */
public record Inquiry<F extends Record>(RulingKind kind, LegalField field, Class<F> facts, BiFunction<Statutes, F, Ruling> asked) {

    /**
     * The ruling on facts that come as a JSON tree.
     *
     * @throws FactsDefects with every place, if the facts cannot be taken or name what the statutes do not know
     * @throws dk.samstemt.statutes.ruling.LawFailure if the statutes give no answer, or two that contradict
     */
    public Ruling ask(Statutes statutes, Object tree) {
        F read = FactsReader.read(tree, facts);
        FactsWords.check(read, statutes);
        try {
            return asked.apply(statutes, read);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unsound) {
            throw FactsDefects.unsound(unsound);
        }
    }

    /** The facts it takes, as JSON Schema. */
    public Map<String, Object> schema() {
        return FactsSchema.of(facts);
    }

    /** Ids of the rules these statutes answer it by; empty where they are silent on it whatever the facts. */
    public List<String> rules(Statutes statutes) {
        return statutes.rulesOn(kind);
    }
}
