package dk.samstemt.journeys.order;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plays a story to one service in its order, and then in every other order that differs by one late or doubled event. */
final class Orders {

    /** How many cases of each kind there were, and what was found. */
    record Outcome(String service, int events, Map<String, Integer> cases, List<String> faults) {
    }

    static final String PAIRS = "pairs in the other order";
    private final Stage stage;
    private final String service;
    private final List<Told> story;
    private final Set<String> topics;
    private final Set<Told> wanted;
    private final EndState state;
    private final Map<Told, Boolean> timely = new IdentityHashMap<>();
    private final List<List<String>> undisturbed = new ArrayList<>();
    private final Map<String, Integer> cases = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Orders(Stage stage, String service, Tape tape, Set<String> topics, Set<Told> wanted) {
        this.stage = stage;
        this.service = service;
        this.topics = topics;
        this.story = tape.events().stream().filter(told -> isOwn(told, service) || topics.contains(told.topic())).toList();
        this.wanted = wanted;
        this.state = new EndState(stage.jdbc(), service, tape.marks(), story.stream().map(told -> told.envelope().occurredAt()).collect(Collectors.toSet()));
    }

    private static boolean isOwn(Told told, String service) {
        return told.source().equals(service);
    }

    private boolean arrives(Told told) {
        return topics.contains(told.topic());
    }

    Outcome run() {
        undisturbedTwice();
        for (int late = 0; late < story.size() && faults.size() < 20; late++) {
            if (arrives(story.get(late)) && wanted.contains(story.get(late))) {
                Object here = stage.mark();
                withhold(late);
                stage.back(here);
            }
            step(story.get(late));
            if (arrives(story.get(late))) {
                doubled(late);
            }
        }
        doubledAtTheEnd();
        return new Outcome(service, (int) story.stream().filter(this::arrives).count(), cases, faults);
    }

    private void undisturbedTwice() {
        for (int round = 0; round < 2; round++) {
            Object start = stage.mark();
            for (int place = 0; place < story.size(); place++) {
                if (!step(story.get(place))) {
                    throw new IllegalStateException(service + ": " + story.get(place).name() + " does not come about in the undisturbed story");
                }
                compareRounds(round, place);
            }
            if (!stage.waiting().isEmpty()) {
                throw new IllegalStateException(service + " still waits at the end: " + stage.waiting());
            }
            stage.back(start);
        }
    }

    private void compareRounds(int round, int place) {
        List<String> now = state.now();
        if (round == 0) {
            undisturbed.add(now);
        } else if (!now.equals(undisturbed.get(place))) {
            throw new IllegalStateException(service + " differs from itself after " + story.get(place).name() + ": " + EndState.difference(undisturbed.get(place), now));
        }
    }

    /** False when a person could not act as he did, or something did not happen at its moment: then it is another story. */
    private boolean step(Told told) {
        int before = stage.momentsCome();
        stage.at(told.moment());
        boolean acted = !isOwn(told, service) || stage.own(told);
        if (arrives(told)) {
            stage.deliver(told);
        }
        boolean came = stage.momentsCome() > before;
        timely.putIfAbsent(told, came);
        return acted && came == timely.get(told);
    }

    /** Everything behind it comes first: one case for each event that now comes before it. */
    private void withhold(int late) {
        for (int other = late + 1; other < story.size(); other++) {
            if (!step(story.get(other))) {
                count("broken off: another story", 1);
                return;
            }
            if (arrives(story.get(other)) && wanted.contains(story.get(other))) {
                comesLate(late, other);
            }
        }
        count("delayed to the end", 1);
    }

    private void comesLate(int late, int other) {
        Object here = stage.mark();
        stage.deliver(story.get(late));
        count(PAIRS, 1);
        List<String> now = state.now();
        if (!now.equals(undisturbed.get(other)) && !endsTheSame(other) && !aMomentCameBetween(late, other)) {
            faults.add(service + ": " + story.get(late).name() + " after " + story.get(other).name() + "\n  " + EndState.difference(undisturbed.get(other), now)
                    + "\n  waiting " + stage.waiting());
        }
        stage.back(here);
    }

    /** Late past a moment at which the service acts by the clock: not another order, but too late, and that may matter. */
    private boolean aMomentCameBetween(int late, int other) {
        boolean came = story.subList(late, other + 1).stream().anyMatch(timely::get);
        if (came) {
            count("too late for a moment, and it matters", 1);
        }
        return came;
    }

    /** What differs at once may be made good by what follows. */
    private boolean endsTheSame(int place) {
        for (int next = place + 1; next < story.size(); next++) {
            step(story.get(next));
        }
        boolean same = state.now().equals(undisturbed.get(undisturbed.size() - 1));
        if (same) {
            count("the same only at the end", 1);
        }
        return same;
    }

    private void doubled(int place) {
        Object here = stage.mark();
        stage.deliver(story.get(place));
        same("doubled at once", place, story.get(place));
        stage.back(here);
    }

    private void doubledAtTheEnd() {
        story.stream().filter(this::arrives).forEach(told -> {
            stage.deliver(told);
            same("doubled at the end", story.size() - 1, told);
        });
    }

    private void same(String kind, int place, Told told) {
        count(kind, 1);
        List<String> now = state.now();
        if (!now.equals(undisturbed.get(place))) {
            faults.add(service + ": " + told.name() + " " + kind + "\n  " + EndState.difference(undisturbed.get(place), now));
        }
    }

    private void count(String kind, int more) {
        cases.merge(kind, more, Integer::sum);
    }
}
