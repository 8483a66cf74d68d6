package dk.samstemt.voting.reading;

import java.time.Instant;
import java.util.List;

/**
 * What was stated, after the close. What it decides is a ruling and stands in the assembly.
 *
 * @param assembly   the assembly
 * @param deadline   the close
 * @param closedAt   legal moment the closer ran
 * @param items      counts per item
 * @param statements those that counted
 * @param silent     parties without one
 */
record ResultView(String assembly, Instant deadline, Instant closedAt, List<ItemTally> items, List<CountingView> statements,
                  List<String> silent) {
}
