package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.ruling.LawFailure;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A figure or a day that the law works out, where there is nothing to say yes or no to.
 *
 * @param name its name
 * @param field the field of law it belongs to
 * @param rules ids of the rules it is worked out by; the statutes answer where they lay any of them down
 * @param facts the record of facts it takes
 * @param worked how it is worked out
 */
public record Reckoning<F extends Record>(String name, LegalField field, List<String> rules, Class<F> facts,
        BiFunction<Statutes, F, Reckoned> worked) {

    /**
     * What it comes to for facts that come as a JSON tree.
     *
     * @throws FactsDefects with every place, if the facts cannot be taken or are at odds with the statutes
     * @throws LawFailure if the statutes say nothing on it
     */
    public Reckoned reckon(Statutes statutes, Object tree) {
        F read = FactsReader.read(tree, facts);
        if (rules(statutes).isEmpty()) {
            throw silence();
        }
        FactsWords.check(read, statutes);
        try {
            return worked.apply(statutes, read);
        } catch (FactsDefects placed) {
            throw placed;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unsound) {
            throw FactsDefects.unsound(unsound);
        }
    }

    /** The facts it takes, as JSON Schema. */
    public Map<String, Object> schema() {
        return FactsSchema.of(facts);
    }

    /** Ids of the rules these statutes lay down for it; empty where they are silent. */
    public List<String> rules(Statutes statutes) {
        return rules.stream().filter(statutes::laysDown).toList();
    }

    LawFailure silence() {
        return LawFailure.silence(List.of(name), rules, List.of());
    }
}
