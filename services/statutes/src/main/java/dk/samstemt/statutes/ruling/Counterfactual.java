package dk.samstemt.statutes.ruling;

import java.util.List;

/**
 * A minimal set of changed facts that would change the answer.
 *
 * @param changes one or two, sorted
 */
public record Counterfactual(List<FactChange> changes) {
}
