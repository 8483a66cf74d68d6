package dk.samstemt.statutes.rules;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is asked when it is looked for what would have changed an answer.
 *
 * @param facts the case's own
 * @param changes whether other facts would have changed it
 * @param findings what is found on facts, figures and dates apart; it turns at the law's limits, also where the answer does not
 * @param limitsOf where an answer on facts may begin to be another
 */
record Matter<F>(F facts, Predicate<F> changes, Function<F, Object> findings, Function<F, Limits> limitsOf) {

    Limits limits() {
        return limitsOf.apply(facts);
    }

    boolean changes(Move<F> move) {
        return changes.test(move.apply().apply(facts));
    }

    Object findings(Move<F> move) {
        return findings.apply(move.apply().apply(facts));
    }

    /** The same matter after a move. */
    Matter<F> after(Move<F> move) {
        return new Matter<>(move.apply().apply(facts), changes, findings, limitsOf);
    }
}
