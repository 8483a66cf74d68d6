package dk.samstemt.journeys.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One event after the other is late, the last of the story first. What follows it under its key waits for it. */
final class Late {

    /** The clock of the story jumps from one thing that happens to the next; what is told within this time could have been told in another order. */
    private static final Duration AT_THE_SAME_TIME = Duration.ofMinutes(1);
    private static final IntPredicate ALL = place -> true;
    private static final int NOTHING = Integer.MAX_VALUE;
    private final Stage stage;
    private final Script script;
    private final EndState state;
    private final Causes causes;
    private final Rehearsal rehearsal;
    private final Verdict verdict;
    private final Pairs pairs;
    private final int end;
    /** What there is when an event and all that follow it under its key are late, by the place of the event and the place reached. */
    private final Map<List<Integer>, List<String>> withheld = new HashMap<>();
    /** Place of the first event the service did not tell in time, and the mark before it. */
    private int missing;
    private Stage.Mark before;

    /** What a late event is played with and measured by. */
    record Tools(Stage stage, Script script, EndState state, Causes causes) {
    }

    Late(Tools tools, Rehearsal rehearsal, Verdict verdict, Pairs pairs) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.state = tools.state();
        this.causes = tools.causes();
        this.rehearsal = rehearsal;
        this.verdict = verdict;
        this.pairs = pairs;
        this.end = script.length() - 1;
    }

    /**
     * Everything behind it comes first. Where the service does not tell in time what it told, the end may still make it good;
     * if not, it is another story, and the late one comes before that.
     */
    void play(int late) {
        missing = NOTHING;
        script.without(late);
        boolean acted = true;
        for (int other = late + 1; other <= end && acted; other++) {
            acted = pass(late, other);
        }
        if (acted && missing == NOTHING) {
            comesLast(late, ALL);
            delivered(late, ALL);
            verdict.mustBeSame("delayed to the end", late, end);
        } else if (!acted || !isMadeGood(late)) {
            stage.back(before);
            asLateAsItCanBe(late);
        }
    }

    /** What comes first. False when a person cannot do what he did. */
    private boolean pass(int late, int other) {
        boolean waits = script.sameLane(late, other);
        Stage.Mark here = stage.mark();
        Script.Own own = waits ? script.without(other) : script.step(other);
        if (own != Script.Own.CAME && missing == NOTHING) {
            missing = other;
            before = here;
        } else {
            stage.keep(here);
        }
        if (own != Script.Own.REFUSED && !waits && script.arrives(other) && !rehearsal.isSkipped(late) && !rehearsal.isSkipped(other)) {
            comesNow(late, other);
        }
        return own != Script.Own.REFUSED;
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
        if (verdict.isSame(expected, now, late, other) || missing <= other) {
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

    private boolean isMadeGood(int late) {
        Stage.Mark here = stage.mark();
        comesLast(late, ALL);
        boolean same = verdict.isSame(late, end);
        if (same) {
            verdict.count("delayed to the end, what it leads to made good");
            delivered(late, ALL);
        }
        stage.back(here);
        return same;
    }

    /** Now it comes, after all that can be told before, and the story goes on. */
    private void asLateAsItCanBe(int late) {
        Instant soon = script.event(missing).moment().plus(AT_THE_SAME_TIME);
        IntPredicate possible = place -> place < missing
                || script.event(place).moment().isBefore(soon) && !causes.follows(script.event(place), script.event(missing));
        script.arrivals(missing - 1, end + 1).filter(place -> possible.test(place) && !script.sameLane(late, place)).forEach(script::deliver);
        comesLast(late, possible);
        delivered(late, possible);
        IntStream.rangeClosed(missing, end).forEach(script::step);
        verdict.mustBeSame("delayed until the service cannot do without it", late, end);
    }

    /** What follows it under its key comes first, the last of it first of all, then the late one, twice. */
    private void comesLast(int late, IntPredicate possible) {
        script.lane(late).filter(possible).boxed().sorted(Comparator.reverseOrder()).forEach(script::deliver);
        script.deliver(late);
    }

    private void delivered(int late, IntPredicate possible) {
        script.arrivals(late, end + 1).forEach(other -> pairs.are(late, other, possible.test(other) ? Pairs.Fate.DELIVERED : Pairs.Fate.IMPOSSIBLE));
    }
}
