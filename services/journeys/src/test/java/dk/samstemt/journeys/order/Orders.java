package dk.samstemt.journeys.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Plays a story to one service in its order, and then in every other order that differs by one late or doubled event. */
final class Orders {

    /** How many cases of each kind there were, and what was found. */
    record Outcome(int events, int skipped, Map<String, Integer> cases, Pairs pairs, List<String> faults, Duration taken) {

        @Override
        public String toString() {
            return events + " events (" + skipped + " it has nothing to do with), " + pairs + "; " + cases + ", faults " + faults.size() + ", " + taken.toSeconds() + " s";
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
    private final Latest latest;
    private final int end;
    private Duration taken = Duration.ZERO;

    Orders(Late.Tools tools, Predicate<String> byTheClock) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.state = tools.state();
        this.rehearsal = new Rehearsal(script, state);
        this.verdict = new Verdict(tools, rehearsal, byTheClock);
        this.pairs = new Pairs(script);
        this.lateness = new Late(tools, rehearsal, verdict, pairs);
        this.latest = new Latest(tools, rehearsal, verdict, pairs);
        this.end = script.length() - 1;
    }

    /** Each event doubled, and each withheld to the end of the story. */
    void withheld() {
        timed(() -> {
            rehearsal.play(stage);
            List<Stage.Mark> marks = again(this::comparedAndDoubled);
            script.arrivals(-1, script.length()).forEach(this::doubledAtTheEnd);
            backwards(marks, script.arrivals(-1, script.length()).boxed().toList(), lateness::play);
        });
    }

    /** Each event without which it would be another story, as late as it can be. What the services need must be known by now. */
    void asLateAsCanBe() {
        if (!lateness.anotherStory().isEmpty()) {
            timed(() -> backwards(again(script::step), lateness.anotherStory(), latest::play));
        }
    }

    private void timed(Runnable play) {
        long start = System.nanoTime();
        stage.play(play);
        taken = taken.plusNanos(System.nanoTime() - start);
    }

    String service() {
        return script.service();
    }

    Outcome outcome() {
        return new Outcome((int) script.arrivals(-1, script.length()).count(), rehearsal.skipped(), verdict.cases(), pairs, verdict.faults(), taken);
    }

    /** From the end backwards, so that what a late event is compared with is there when it is needed. */
    private void backwards(List<Stage.Mark> marks, List<Integer> places, IntConsumer play) {
        for (int late = end; late >= 0 && verdict.faults().size() < ENOUGH_FAULTS; late--) {
            stage.back(marks.get(late));
            if (places.contains(late)) {
                play.accept(late);
            }
        }
    }

    /** Plays it once more and leaves a mark before each event. */
    private List<Stage.Mark> again(IntConsumer step) {
        List<Stage.Mark> marks = new ArrayList<>();
        IntStream.rangeClosed(0, end).forEach(place -> {
            marks.add(stage.mark());
            step.accept(place);
        });
        return marks;
    }

    private void comparedAndDoubled(int place) {
        if (script.step(place) != Script.Own.CAME || !state.now().equals(rehearsal.after(place))) {
            throw new IllegalStateException(script.service() + " differs from itself after " + script.event(place).name() + ": "
                    + EndState.difference(rehearsal.after(place), state.now()));
        }
        if (script.arrives(place)) {
            doubledAtOnce(place);
        }
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
