package dk.samstemt.portal.course;

import java.time.Duration;

/**
 * One step of the table.
 *
 * @param number its number in the order in which steps were entered, from 1
 * @param step   it
 * @param called number of the process it called; null when it called none
 */
record Passed(int number, Courses.Step step, Integer called) {

    private static final long MINUTES_OF_DAY = Duration.ofDays(1).toMinutes();

    /** Whether the process stands there. */
    public boolean open() {
        return step.endedAt() == null;
    }

    /** Key of how long it lasted: {@code course.lasted.<this>}, by the largest unit that counts. */
    public String unit() {
        Duration lasted = lasted();
        return lasted.toSeconds() == 0 ? "moment" : lasted.toMinutes() == 0 ? "seconds" : lasted.toDays() == 0 ? "minutes" : "days";
    }

    /** Whole days it lasted. */
    public long days() {
        return lasted().toMinutes() / MINUTES_OF_DAY;
    }

    /** Whole hours beyond the days. */
    public long hours() {
        return lasted().toHoursPart();
    }

    /** Whole minutes beyond the hours. */
    public long minutes() {
        return lasted().toMinutesPart();
    }

    /** Whole seconds beyond the minutes. */
    public long seconds() {
        return lasted().toSecondsPart();
    }

    /** By legal time; a clock that was set back in between leaves none. */
    private Duration lasted() {
        return open() || step.endedAt().isBefore(step.startedAt()) ? Duration.ZERO : Duration.between(step.startedAt(), step.endedAt());
    }
}
