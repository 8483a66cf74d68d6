package dk.samstemt.journeys.order;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An event that is as late as it can be: everything has come that can come without it, at its own moment, while what cannot
 * has not come yet. Then it comes, and the rest of the story follows. Where that is another story, because someone acts in between
 * and the service refuses him afterwards, less comes before it.
 */
final class Latest {

    private static final String TOO_LATE = "what someone does between them, and cannot without the one, is refused after the other";
    private final Stage stage;
    private final Script script;
    private final Needs needs;
    private final EndState state;
    private final Rehearsal rehearsal;
    private final Verdict verdict;
    private final Pairs pairs;
    private final int end;
    private boolean refused;

    Latest(Late.Tools tools, Rehearsal rehearsal, Verdict verdict, Pairs pairs) {
        this.stage = tools.stage();
        this.script = tools.script();
        this.needs = tools.needs();
        this.state = tools.state();
        this.rehearsal = rehearsal;
        this.verdict = verdict;
        this.pairs = pairs;
        this.end = script.length() - 1;
    }

    void play(int late) {
        List<Integer> possible = script.arrivals(late, end + 1).filter(other -> proof(late, other) == null).boxed().toList();
        script.arrivals(late, end + 1).filter(other -> proof(late, other) != null)
                .forEach(other -> pairs.impossible(late, other, proof(late, other).toString()));
        int comeFirst = possible.size();
        while (comeFirst > 0 && !isSame(late, possible.get(comeFirst - 1))) {
            comeFirst--;
            if (!refused) {
                return;
            }
            pairs.impossible(late, possible.get(comeFirst), TOO_LATE);
        }
        possible.subList(0, comeFirst).forEach(other -> pairs.delivered(late, other));
        verdict.count("as late as it can be");
    }

    private boolean isSame(int late, int last) {
        Stage.Mark here = stage.mark();
        refused = false;
        comesAfter(late, last);
        boolean same = verdict.isSame(late, end);
        if (!same && !refused) {
            verdict.fault(script.event(late).name() + " after all that can come without it until " + script.event(last).name(), rehearsal.after(end), state.now());
        }
        stage.back(here);
        return same;
    }

    private void comesAfter(int late, int last) {
        IntPredicate possible = other -> proof(late, other) == null;
        script.without(late);
        IntStream.rangeClosed(late + 1, last).filter(possible).forEach(other -> comes(late, other));
        script.lane(late).filter(place -> place > late && place <= last).filter(possible).boxed().sorted(Comparator.reverseOrder()).forEach(script::deliver);
        script.deliver(late);
        IntStream.rangeClosed(late + 1, last).filter(possible.negate()).forEach(this::follows);
        IntStream.rangeClosed(last + 1, end).forEach(this::follows);
    }

    private Needs.Proof proof(int late, int other) {
        return needs.proof(script.service(), script.event(other), script.event(late));
    }

    private void comes(int late, int other) {
        if (script.sameLane(late, other)) {
            script.without(other);
        } else {
            script.step(other);
        }
    }

    private void follows(int place) {
        refused |= script.step(place) == Script.Own.REFUSED;
    }
}
