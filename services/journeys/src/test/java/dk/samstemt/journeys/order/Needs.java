package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service must have been told before something was told. The tape says so where it names the cause of an event, and where
 * an earlier one came from the same producer under the same key; a stage where the service does not tell it to the story's end
 * while it goes without the other, whatever else it is told and however late it becomes.
 */
final class Needs {

    /** How it is known that an event cannot be told before a service has been told another. */
    enum Proof {
        /** By the causes on the tape and the order under each key. */
        CAUSED("one is told because the service has the other, as the tape says"),
        /** By what the services do not tell while they go without it. */
        WITHHELD("one is not told while it is withheld, as the services' stages show");

        private final String words;

        Proof(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final List<Told> tape;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, BitSet> withheld = new HashMap<>();
    private List<Map<String, BitSet>> byTape;
    private List<Map<String, BitSet>> byAll;

    Needs(List<Told> tape) {
        this.tape = tape;
        tape.forEach(told -> places.put(told.envelope().id(), places.size()));
    }

    /** A service does not tell its own event while it goes without the other and all that follows this under its key. */
    synchronized void seen(Told own, Told without) {
        withheld.computeIfAbsent(own.envelope().id(), id -> new BitSet()).set(place(without));
        byAll = null;
    }

    /** Why an event cannot come to a service before another; null when nothing is known against it. */
    synchronized Proof proof(String service, Told later, Told earlier) {
        byTape = byTape == null ? before(false) : byTape;
        byAll = byAll == null ? before(true) : byAll;
        if (taken(byTape, service, later, earlier)) {
            return Proof.CAUSED;
        }
        return taken(byAll, service, later, earlier) ? Proof.WITHHELD : null;
    }

    private boolean taken(List<Map<String, BitSet>> before, String service, Told later, Told earlier) {
        return before.get(place(later)).getOrDefault(service, new BitSet()).get(place(earlier));
    }

    private int place(Told told) {
        return places.get(told.envelope().id());
    }

    /** By place: which events each service had been told before this one was told by anyone. */
    private List<Map<String, BitSet>> before(boolean withStages) {
        List<Map<String, BitSet>> all = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (Told told : tape) {
            Map<String, BitSet> before = new HashMap<>();
            Integer previous = last.put(told.lane(), all.size());
            if (previous != null) {
                add(before, all.get(previous));
            }
            causes(told, withStages).stream().forEach(cause -> take(before, told.source(), cause, all));
            all.add(before);
        }
        return all;
    }

    private BitSet causes(Told told, boolean withStages) {
        BitSet causes = new BitSet();
        if (places.containsKey(told.envelope().causation())) {
            causes.set(places.get(told.envelope().causation()));
        }
        if (withStages) {
            causes.or(withheld.getOrDefault(told.envelope().id(), new BitSet()));
        }
        return causes;
    }

    /** A service is told one thing: then also all before it under its key, and all that had to be told before it could come. */
    private void take(Map<String, BitSet> before, String service, int place, List<Map<String, BitSet>> all) {
        BitSet taken = before.computeIfAbsent(service, s -> new BitSet());
        for (int earlier = 0; earlier <= place; earlier++) {
            if (tape.get(earlier).lane().equals(tape.get(place).lane())) {
                taken.set(earlier);
            }
        }
        add(before, all.get(place));
    }

    private static void add(Map<String, BitSet> before, Map<String, BitSet> more) {
        more.forEach((service, taken) -> before.computeIfAbsent(service, s -> new BitSet()).or(taken));
    }
}
