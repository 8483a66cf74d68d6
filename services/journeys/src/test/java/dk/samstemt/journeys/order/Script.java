package dk.samstemt.journeys.order;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A story as one service sees it, played on its stage: what arrives there, and at which places it tells something itself. */
final class Script {

    private final Stage stage;
    private final Part part;
    private final List<Told> story;
    private final Set<String> topics;
    private final long[] told;

    Script(Stage stage, Part part, Tape tape, Set<String> topics) {
        this.stage = stage;
        this.part = part;
        this.topics = topics;
        this.story = tape.events().stream().filter(event -> event.source().equals(part.service()) || topics.contains(event.topic())).filter(part::hears).toList();
        this.told = new long[story.size()];
    }

    String service() {
        return part.service();
    }

    int length() {
        return story.size();
    }

    Told event(int place) {
        return story.get(place);
    }

    boolean arrives(int place) {
        return topics.contains(story.get(place).topic());
    }

    boolean isOwn(int place) {
        return story.get(place).source().equals(part.service());
    }

    /** What arrives from a place on from the same producer under the same key, this event first. */
    IntStream lane(int place) {
        return arrivals(place - 1, story.size()).filter(other -> sameLane(place, other));
    }

    boolean sameLane(int place, int other) {
        return story.get(place).lane().equals(story.get(other).lane());
    }

    /** Places of what arrives between two places, both left out. */
    IntStream arrivals(int from, int to) {
        return IntStream.range(from + 1, to).filter(this::arrives);
    }

    /** What became of the service's own event at its place. */
    enum Own { CAME, MISSING, REFUSED }

    /** Its moment comes: the service acts if it is its event, and is told if it is told of it. */
    Own step(int place) {
        Own own = without(place);
        deliver(place);
        return own;
    }

    /** As a step, but the event is still on its way. */
    Own without(int place) {
        stage.at(story.get(place).moment());
        if (!isOwn(place)) {
            return Own.CAME;
        }
        if (!stage.own(story.get(place))) {
            return Own.REFUSED;
        }
        return stage.told(story.get(place)) >= told[place] ? Own.CAME : Own.MISSING;
    }

    void deliver(int place) {
        if (arrives(place)) {
            stage.deliver(story.get(place));
        }
    }

    /** Its own events from a place on that have not come about by now. */
    IntStream untold(int from) {
        return IntStream.range(from, story.size()).filter(this::isOwn).filter(place -> stage.told(story.get(place)) < told[place]);
    }

    /** Its own events of the tape that the stage tells less often than the tape. */
    List<String> lessThanTheTape() {
        return IntStream.range(0, story.size()).filter(this::isOwn).filter(place -> stage.told(story.get(place)) < onTape(place))
                .mapToObj(place -> story.get(place).name()).toList();
    }

    private long onTape(int place) {
        return story.stream().filter(other -> other.lane().equals(story.get(place).lane()))
                .filter(other -> other.envelope().type().equals(story.get(place).envelope().type())).count();
    }

    /** From now on its own event at this place has come about only when as many like it have been told as now. */
    void remember(int place) {
        told[place] = isOwn(place) ? stage.told(story.get(place)) : 0;
    }

    /** Whether the service's inbox said that it has nothing to do with this event. */
    boolean isSkipped(int place) {
        return arrives(place) && stage.skipped(story.get(place));
    }
}
