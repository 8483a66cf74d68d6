package dk.samstemt.portal.course;

import dk.samstemt.portal.session.NoSuchPage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An assembly's way, of which one process is shown.
 *
 * @param legs     its processes as they began
 * @param shown    number of the one that is shown, from 1; 0 when there is none
 * @param steps    the steps of that one
 * @param standing where all of them stand
 * @param more     whether there are steps beyond these
 */
record Way(List<Leg> legs, int shown, List<Passed> steps, List<Place> standing, boolean more) {

    /** As many as a page holds below a hundred kilobytes. */
    private static final int MOST = 150;

    /** One process and its number. */
    record Leg(int number, Courses.Run run) {
    }

    /** Where a process stands: its number, and the step. */
    record Place(int leg, Courses.Step step) {
    }

    /** @throws NoSuchPage where no process has that number */
    static Way of(Courses.View view, int number) {
        List<Courses.Run> runs = view.processes();
        if (number < 1 || number > Math.max(1, runs.size())) {
            throw new NoSuchPage();
        }
        List<Leg> legs = IntStream.range(0, runs.size()).mapToObj(n -> new Leg(n + 1, runs.get(n))).toList();
        if (legs.isEmpty()) {
            return new Way(legs, 0, List.of(), List.of(), view.more());
        }
        List<Courses.Step> steps = runs.get(number - 1).steps();
        return new Way(legs, number, passed(steps, legs), legs.stream().flatMap(leg -> places(leg).stream()).toList(), view.more() || steps.size() > MOST);
    }

    private static List<Passed> passed(List<Courses.Step> steps, List<Leg> legs) {
        return IntStream.range(0, Math.min(MOST, steps.size())).mapToObj(n -> new Passed(n + 1, steps.get(n), called(steps.get(n), legs))).toList();
    }

    private static Integer called(Courses.Step step, List<Leg> legs) {
        return legs.stream().filter(leg -> leg.run().id().equals(step.calls())).map(Leg::number).findFirst().orElse(null);
    }

    private static List<Place> places(Leg leg) {
        return leg.run().steps().stream().filter(step -> step.endedAt() == null && step.calls() == null && !step.type().equals("subProcess"))
                .map(step -> new Place(leg.number(), step)).toList();
    }

    /** The process that is shown. */
    public Courses.Run run() {
        return legs.get(shown - 1).run();
    }

    /** Name of its model, {@code <process>-<version>}; null where it is gone. */
    public String model() {
        return run().version() == null ? null : run().process() + "-" + run().version();
    }
}
