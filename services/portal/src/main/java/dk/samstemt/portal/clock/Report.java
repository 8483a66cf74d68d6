package dk.samstemt.portal.clock;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What one service says about itself.
 *
 * @param moment   legal moment
 * @param idle     nothing is under way
 * @param nextDue  the next moment at which it has something to do
 * @param activity a number that grows with everything it does
 * @param details  what is pending, by name
 */
record Report(Instant moment, boolean idle, Optional<Instant> nextDue, long activity, Map<?, ?> details) {

    static Report of(Map<?, ?> tree) {
        return new Report(Instant.parse((String) tree.get("moment")), Boolean.TRUE.equals(tree.get("idle")),
                Optional.ofNullable((String) tree.get("nextDue")).map(Instant::parse), (Long) tree.get("activity"),
                tree.get("details") instanceof Map<?, ?> details ? details : Map.of());
    }

    /** Nothing is under way and nothing is due already. */
    boolean atRest() {
        return idle && nextDue.filter(due -> !due.isAfter(moment)).isEmpty();
    }

    String trouble() {
        return idle ? "due since " + nextDue.orElse(moment) : "busy with " + details;
    }
}
