package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.FactChange;
import java.util.function.UnaryOperator;

/** One fact changed to one other value. */
public record Move<F>(FactChange change, UnaryOperator<F> apply) {

    public static <F> Move<F> of(String fact, String subject, Object from, Object to, UnaryOperator<F> apply) {
        return new Move<>(new FactChange(fact, subject, Values.text(from), Values.text(to)), apply);
    }
}
