package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The story in its own order: what there is after each event, which events the service has nothing to do with, and when its clock made it act. */
final class Rehearsal {

    private final Script script;
    private final EndState state;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] skipped;
    private final boolean[] moments;

    Rehearsal(Script script, EndState state) {
        this.script = script;
        this.state = state;
        this.skipped = new boolean[script.length()];
        this.moments = new boolean[script.length()];
    }

    void play(Stage stage) {
        Stage.Mark start = stage.mark();
        for (int place = 0; place < script.length(); place++) {
            int before = stage.momentsCome();
            script.step(place);
            script.remember(place);
            moments[place] = stage.momentsCome() > before;
            skipped[place] = script.isSkipped(place);
            rows.add(state.now());
        }
        if (stage.tells() && !script.lessThanTheTape().isEmpty()) {
            throw new IllegalStateException(script.service() + " does not tell on its stage what it told: " + script.lessThanTheTape());
        }
        if (!stage.waiting().isEmpty()) {
            throw new IllegalStateException(script.service() + " still waits at the end: " + stage.waiting());
        }
        stage.back(start);
    }

    List<String> after(int place) {
        return rows.get(place);
    }

    /** Whether the inbox said that the service has nothing to do with this event. */
    boolean isSkipped(int place) {
        return skipped[place];
    }

    int skipped() {
        return (int) script.arrivals(-1, script.length()).filter(place -> skipped[place]).count();
    }

    /** Whether the service acted by the clock after one place and not after the other. */
    boolean momentCame(int after, int until) {
        return IntStream.rangeClosed(after + 1, until).anyMatch(place -> moments[place]);
    }
}
