package dk.samstemt.statutes.calendar;

/**
 * How a date stands when everything is done on one day.
 *
 * @param deadline the date
 * @param state kept, kept on its last day, missed, or too early
 * @param days days to spare, or days by which it is missed; never negative
 * @param bars whether the assembly cannot be held so
 */
public record Standing(Deadline deadline, State state, long days, boolean bars) {

    /** Whether a date is kept. */
    public enum State {
        KEPT, LAST_DAY, MISSED, TOO_EARLY
    }

    /** Whether the date is kept. */
    public boolean kept() {
        return state == State.KEPT || state == State.LAST_DAY;
    }
}
