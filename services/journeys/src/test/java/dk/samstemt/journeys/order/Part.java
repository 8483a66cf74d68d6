package dk.samstemt.journeys.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is particular to one service in the story: where it starts, and what it does besides taking events. */
interface Part {

    String service();

    /** Empties its tables, except what comes from elsewhere than events. */
    void begin(Stage stage);

    /** When all has been undone: what was stopped goes on. */
    default void end(Stage stage) {
    }

    /** Told each moment of the story. */
    default void at(Instant moment) {
    }

    /** An event with the ids that this run uses. */
    default String rewritten(String text) {
        return text;
    }

    /** What a person does where the service published this event; false when it was refused. */
    default boolean act(Stage stage, Told own) {
        return true;
    }

    /** The association to look at, when the tables hold others too that nothing can change. */
    default Optional<String> within() {
        return Optional.empty();
    }

    /** How much has gone out to people, which no database takes back. */
    default int out() {
        return 0;
    }

    /** That which went out since is as if it had not. */
    default void back(int out) {
    }

    /** What went out to people. */
    default List<String> outside() {
        return List.of();
    }

    /** Whether it is told an event of the story at all. */
    default boolean hears(Told event) {
        return true;
    }

    /** Whether it tells on its stage what it told in the story. */
    default boolean tells() {
        return true;
    }

    /** What is due by itself; true when something was done. */
    default boolean work(Stage stage, Instant moment) {
        return false;
    }

    /** Whether a row is what the service made because a moment had come. */
    default boolean isByTheClock(String row) {
        return false;
    }
}
