package dk.samstemt.statutes.facts.agenda;

import java.time.Instant;
import java.util.List;

/**
 * A decision record that is to be approved.
 *
 * @param roll ids of the parties that were entitled
 * @param items what it states of each item
 * @param close the first instant after the close
 * @param effectiveFrom when it says that the decisions take effect
 */
public record RecordFacts(List<String> roll, List<RecordedItem> items, Instant close, Instant effectiveFrom) {

    /** The same with others entitled. */
    public RecordFacts withRoll(List<String> others) {
        return new RecordFacts(others, items, close, effectiveFrom);
    }

    /** The same with other items. */
    public RecordFacts withItems(List<RecordedItem> others) {
        return new RecordFacts(roll, others, close, effectiveFrom);
    }

    /** The same, closed at another moment. */
    public RecordFacts closed(Instant other) {
        return new RecordFacts(roll, items, other, effectiveFrom);
    }

    /** The same, taking effect at another moment. */
    public RecordFacts effective(Instant other) {
        return new RecordFacts(roll, items, close, other);
    }
}
