package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every pair of events that arrive at a service, and what became of the order in which the later one comes first. */
final class Pairs {

    private static final String OPEN = "nothing is known";
    private static final String DELIVERED = "delivered in the other order";
    private final Script script;
    private final Map<List<Integer>, String> fates = new LinkedHashMap<>();
    private int compared;

    Pairs(Script script) {
        this.script = script;
        script.arrivals(-1, script.length())
                .forEach(late -> script.arrivals(late, script.length()).forEach(other -> fates.put(List.of(late, other), OPEN)));
    }

    /** What was seen is not taken back. */
    void delivered(int late, int other) {
        fates.put(List.of(late, other), DELIVERED);
    }

    void impossible(int late, int other, String why) {
        fates.replace(List.of(late, other), OPEN, why);
    }

    /** Compared by itself, with nothing else late but what follows under the same key. */
    void comparedAtOnce(int late, int other) {
        delivered(late, other);
        compared++;
    }

    /** How many there are, and how many of each fate. */
    @Override
    public String toString() {
        Map<String, Long> counts = fates.values().stream().collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
        return String.format("%d pairs %s, %d of them compared one by one", fates.size(), counts, compared);
    }

    /** Pairs of which nothing is known. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        fates.forEach((pair, fate) -> {
            if (fate.equals(OPEN)) {
                open.add(script.event(pair.get(0)).name() + " after " + script.event(pair.get(1)).name());
            }
        });
        return open;
    }
}
