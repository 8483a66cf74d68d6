package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Plays a story to one service in its order, and then in every other order that differs by one late or doubled event. */
final class Orders {

    /** How many cases of each kind there were, and what was found. */
    record Outcome(int events, int skipped, Map<String, Integer> cases, Pairs pairs, List<String> faults) {

        @Override
        public String toString() {
            return events + " events (" + skipped + " it has nothing to do with), " + pairs + "; " + cases + ", faults " + faults.size();
        }
    }

    private static final int ENOUGH_FAULTS = 20;
    private final Stage stage;
    private final Script script;
    private final EndState state;
    private final Rehearsal rehearsal;
    private final Verdict verdict;
    private final Pairs pairs;
    private final Late lateness;
    private final int end;

    Orders(Late.Tools tools, Predicate<String> byTheClock) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.state = tools.state();
        this.rehearsal = new Rehearsal(script, state);
        this.verdict = new Verdict(tools, rehearsal, byTheClock);
        this.pairs = new Pairs(script);
        this.lateness = new Late(tools, rehearsal, verdict, pairs);
        this.end = script.length() - 1;
    }

    /** From the end backwards, so that what a late event is compared with is there when it is needed. */
    Outcome run() {
        rehearsal.play(stage);
        List<Stage.Mark> marks = again();
        script.arrivals(-1, script.length()).forEach(this::doubledAtTheEnd);
        for (int late = end; late >= 0 && verdict.faults().size() < ENOUGH_FAULTS; late--) {
            stage.back(marks.get(late));
            if (script.arrives(late)) {
                lateness.play(late);
            }
        }
        return new Outcome((int) script.arrivals(-1, script.length()).count(), rehearsal.skipped(), verdict.cases(), pairs, verdict.faults());
    }

    /** The second time leaves a mark before each event, and gives each twice. */
    private List<Stage.Mark> again() {
        List<Stage.Mark> marks = new ArrayList<>();
        for (int place = 0; place <= end; place++) {
            marks.add(stage.mark());
            if (script.step(place) != Script.Own.CAME || !state.now().equals(rehearsal.after(place))) {
                throw new IllegalStateException(script.service() + " differs from itself after " + script.event(place).name() + ": "
                        + EndState.difference(rehearsal.after(place), state.now()));
            }
            if (script.arrives(place)) {
                doubledAtOnce(place);
            }
        }
        return marks;
    }

    private void doubledAtOnce(int place) {
        Stage.Mark here = stage.mark();
        script.deliver(place);
        verdict.mustBeSame("doubled at once", place, place);
        stage.back(here);
    }

    private void doubledAtTheEnd(int place) {
        script.deliver(place);
        verdict.mustBeSame("doubled at the end", place, end);
    }
}
