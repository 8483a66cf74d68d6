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
}
