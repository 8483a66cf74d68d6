package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.List;

/** Every pair of events that arrive at a service, and what became of the order in which the later one comes first. */
final class Pairs {

    /** What became of it. */
    enum Fate { OPEN, DELIVERED, IMPOSSIBLE }

    private final Script script;
    private final Fate[][] fates;
    private int compared;

    Pairs(Script script) {
        this.script = script;
        this.fates = new Fate[script.length()][script.length()];
        arriving().forEach(pair -> fates[pair[0]][pair[1]] = Fate.OPEN);
    }

    private List<int[]> arriving() {
        List<int[]> pairs = new ArrayList<>();
        script.arrivals(-1, script.length()).forEach(late -> script.arrivals(late, script.length()).forEach(other -> pairs.add(new int[] {late, other})));
        return pairs;
    }

    /** What was seen is not taken back. */
    void are(int late, int other, Fate fate) {
        fates[late][other] = fates[late][other] == Fate.DELIVERED ? Fate.DELIVERED : fate;
    }

    /** Compared by itself, with nothing else late but what follows under the same key. */
    void comparedAtOnce(int late, int other) {
        are(late, other, Fate.DELIVERED);
        compared++;
    }

    private int count(Fate fate) {
        return (int) arriving().stream().filter(pair -> fates[pair[0]][pair[1]] == fate).count();
    }

    /** Percent of the pairs that were delivered in the other order. */
    int delivered() {
        return 100 * count(Fate.DELIVERED) / arriving().size();
    }

    /** How many there are, how many were delivered in the other order, and how many cannot be. */
    @Override
    public String toString() {
        return String.format("%d pairs: %d delivered in the other order (%d of them compared one by one), %d in which one is told because the service has the other",
                arriving().size(), count(Fate.DELIVERED), compared, count(Fate.IMPOSSIBLE));
    }

    /** Pairs of which nothing is known, for a report. */
    List<String> open() {
        return arriving().stream().filter(pair -> fates[pair[0]][pair[1]] == Fate.OPEN)
                .map(pair -> script.event(pair[0]).name() + " after " + script.event(pair[1]).name()).toList();
    }
}
