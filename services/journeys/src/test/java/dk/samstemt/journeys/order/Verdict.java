package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares what there is with what there should be, and keeps what was compared and what differed. */
final class Verdict {

    private final Stage stage;
    private final Script script;
    private final EndState state;
    private final Rehearsal rehearsal;
    private final Predicate<String> byTheClock;
    private final Map<String, Integer> cases = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Verdict(Late.Tools tools, Rehearsal rehearsal, Predicate<String> byTheClock) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.state = tools.state();
        this.rehearsal = rehearsal;
        this.byTheClock = byTheClock;
    }

    /** Whether there is now what there was after a place in the story's own order, although the event of another came late. */
    boolean isSame(int late, int after) {
        return isSame(rehearsal.after(after), state.now(), late, after);
    }

    /** Late past a moment at which the service acts by the clock, what it made then is left out: it could not know better. */
    boolean isSame(List<String> expected, List<String> found, int late, int after) {
        if (expected.equals(found) || !rehearsal.momentCame(late, after)) {
            return expected.equals(found);
        }
        Predicate<String> others = byTheClock.negate();
        return expected.stream().filter(others).toList().equals(found.stream().filter(others).toList());
    }

    /** One case of a kind; a fault unless there is now what there was after a place. */
    void mustBeSame(String kind, int late, int after) {
        count(kind);
        if (!isSame(late, after)) {
            fault(script.event(late).name() + " " + kind, rehearsal.after(after), state.now());
        }
    }

    void count(String kind) {
        cases.merge(kind, 1, Integer::sum);
    }

    void fault(String what, List<String> expected, List<String> found) {
        faults.add(what + "\n  " + EndState.difference(expected, found) + "\n  waiting " + stage.waiting());
    }

    Map<String, Integer> cases() {
        return cases;
    }

    List<String> faults() {
        return faults;
    }
}
