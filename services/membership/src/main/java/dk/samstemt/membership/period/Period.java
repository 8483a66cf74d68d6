package dk.samstemt.membership.period;

import java.time.Instant;

/**
 * When a grant or mandate holds: from an instant on, until another that no longer belongs to it.
 *
 * @param from  first instant
 * @param until first instant after it; null while open
 */
public record Period(Instant from, Instant until) {

    /** Whether it ends after it begins (an empty period never held). */
    public boolean holdsAtAll() {
        return until == null || until.isAfter(from);
    }

    /** Whether it holds at the instant. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** Where the instant stands to it: {@code NOW}, {@code COMING} or {@code ENDED}. */
    public String state(Instant moment) {
        if (contains(moment)) {
            return "NOW";
        }
        return moment.isBefore(from) && holdsAtAll() ? "COMING" : "ENDED";
    }

    /** Whether some instant belongs to both. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.until == null || from.isBefore(other.until);
    }

    /** What is left of it from the instant on. */
    public Period startingAt(Instant moment) {
        return moment.isAfter(from) ? new Period(moment, until) : this;
    }

    /** What of it ends no later than the other does. */
    public Period endingWith(Period other) {
        return other.until != null && (until == null || other.until.isBefore(until)) ? new Period(from, other.until) : this;
    }
}
