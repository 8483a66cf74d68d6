package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One event after the other is withheld to the end of the story, the last of the story first. What follows it under its key waits for
 * it. What the service does not tell meanwhile, it tells only because it has the event.
 */
final class Late {

    private final Stage stage;
    private final Script script;
    private final EndState state;
    private final Needs needs;
    private final Rehearsal rehearsal;
    private final Verdict verdict;
    private final Pairs pairs;
    private final int end;
    /** What there is when an event and all that follow it under its key are late, by the place of the event and the place reached. */
    private final Map<List<Integer>, List<String>> withheld = new HashMap<>();
    private final List<Integer> anotherStory = new ArrayList<>();
    /** Whether the service has not told something in time, and whether a person could not do what he did. */
    private boolean missing;
    private boolean refused;

    /** What a late event is played with and measured by. */
    record Tools(Stage stage, Script script, EndState state, Needs needs) {
    }

    Late(Tools tools, Rehearsal rehearsal, Verdict verdict, Pairs pairs) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.state = tools.state();
        this.needs = tools.needs();
        this.rehearsal = rehearsal;
        this.verdict = verdict;
        this.pairs = pairs;
        this.end = script.length() - 1;
    }

    /** Events without which the story ends otherwise, so that they must come before something that the service tells. */
    List<Integer> anotherStory() {
        return anotherStory;
    }

    /** Everything behind it comes first. Where the service does not tell in time what it told, the end may still make it good. */
    void play(int late) {
        missing = false;
        refused = false;
        script.without(late);
        IntStream.rangeClosed(late + 1, end).forEach(other -> pass(late, other));
        script.untold(late).forEach(own -> needs.seen(script.event(own), script.event(late)));
        comesLast(late);
        if (!missing) {
            verdict.mustBeSame("delayed to the end", late, end);
        } else if (verdict.isSame(late, end)) {
            verdict.count("delayed to the end, what it leads to made good");
        } else {
            anotherStory.add(late);
            return;
        }
        script.arrivals(late, end + 1).forEach(other -> pairs.delivered(late, other));
    }

    private void pass(int late, int other) {
        boolean waits = script.sameLane(late, other);
        Script.Own own = waits ? script.without(other) : script.step(other);
        missing |= own != Script.Own.CAME;
        refused |= own == Script.Own.REFUSED;
        if (!refused && !waits && script.arrives(other) && !rehearsal.isSkipped(late) && !rehearsal.isSkipped(other)) {
            comesNow(late, other);
        }
    }

    /** One pair: the late one comes now. Then there is what there would be if only what follows it under its key were late. */
    private void comesNow(int late, int other) {
        withheld.put(List.of(late, other), state.now());
        Stage.Mark here = stage.mark();
        int next = script.lane(late).filter(place -> place > late && !rehearsal.isSkipped(place)).findFirst().orElse(end + 1);
        List<String> expected = withheld.get(List.of(next, other));
        int until = expected == null ? other : next - 1;
        script.lane(late).filter(place -> place <= until).forEach(script::deliver);
        if (isSame(expected == null ? rehearsal.after(other) : expected, late, other, until)) {
            pairs.comparedAtOnce(late, other);
        }
        stage.back(here);
    }

    /** What differs at once may be made good by what follows, and must be unless something is missing by now. */
    private boolean isSame(List<String> expected, int late, int other, int until) {
        List<String> now = state.now();
        if (verdict.isSame(expected, now, late, other) || missing) {
            return verdict.isSame(expected, now, late, other);
        }
        script.lane(late).filter(place -> place > until && place < other).forEach(script::deliver);
        IntStream.rangeClosed(other + 1, end).forEach(script::step);
        verdict.count("the same only at the end");
        boolean same = verdict.isSame(late, end);
        if (!same) {
            verdict.fault(script.event(late).name() + " after " + script.event(other).name(), expected, now);
        }
        return same;
    }

    /** What follows it under its key comes first, the last of it first of all, then the late one. */
    private void comesLast(int late) {
        script.lane(late).filter(place -> place > late).boxed().sorted(Comparator.reverseOrder()).forEach(script::deliver);
        script.deliver(late);
    }
}
