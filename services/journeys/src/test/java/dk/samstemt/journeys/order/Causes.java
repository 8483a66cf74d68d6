package dk.samstemt.journeys.order;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must have been told before what: of an event all earlier ones of its producer under its key, because they come in order,
 * the event that caused it, and all that must have been told before those.
 */
final class Causes {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> before = new HashMap<>();

    Causes(List<Told> tape) {
        Map<String, String> last = new HashMap<>();
        tape.forEach(told -> {
            BitSet all = new BitSet();
            add(all, told.envelope().causation());
            add(all, last.put(told.lane(), told.envelope().id()));
            places.put(told.envelope().id(), places.size());
            before.put(told.envelope().id(), all);
        });
    }

    private void add(BitSet all, String event) {
        if (event != null && places.containsKey(event)) {
            all.set(places.get(event));
            all.or(before.get(event));
        }
    }

    /** Whether one could only be told because, or after, the other had been. */
    boolean follows(Told later, Told earlier) {
        return later == earlier || before.get(later.envelope().id()).get(places.get(earlier.envelope().id()));
    }
}
