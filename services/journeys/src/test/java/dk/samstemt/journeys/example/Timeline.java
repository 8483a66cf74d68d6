package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;

import java.util.Comparator;
import java.util.List;

/** Plays all stories in one forward pass of legal time. */
final class Timeline {

    private Timeline() {
    }

    static void play(Installation house, List<Tale> tales) {
        List<Act> acts = tales.stream().flatMap(tale -> tale.acts().stream()).sorted(Comparator.comparing(Act::moment)).toList();
        for (Act act : acts) {
            house.clock.moveTo(act.moment());
            act.tale().play(act);
        }
        house.clock.settle();
    }
}
