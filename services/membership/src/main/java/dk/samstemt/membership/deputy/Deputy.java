package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Period;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agreement of the vice-chairs, or one vice-chair's proposal of it.
 *
 * @param deputy     its id
 * @param acting     the vice-chair who acts
 * @param period     when; as proposed until both agree
 * @param proposedBy opaque reference of the vice-chair who proposed it
 * @param agreedBy   opaque reference of the other one; null while it is a proposal
 * @param endedAt    when it was ended before its time, or the proposal withdrawn; null otherwise
 */
record Deputy(String deputy, ViceChair acting, Period period, String proposedBy, String agreedBy, Instant endedAt) {

    /** What an agreement can be. */
    enum State {
        /** One vice-chair has proposed it. */
        PROPOSED,
        /** Withdrawn or declined before the other agreed. */
        WITHDRAWN,
        /** Both have agreed. */
        AGREED,
        /** Agreed, and ended before its time. */
        ENDED
    }

    State state() {
        if (agreedBy == null) {
            return endedAt == null ? State.PROPOSED : State.WITHDRAWN;
        }
        return endedAt == null ? State.AGREED : State.ENDED;
    }

    /** Who has agreed so far, the one who proposed it first. */
    List<String> agreed() {
        return Stream.of(proposedBy, agreedBy == null ? "" : agreedBy).filter(person -> !person.isEmpty()).distinct().toList();
    }

    /** The same for another period. */
    Deputy during(Period other) {
        return new Deputy(deputy, acting, other, proposedBy, agreedBy, endedAt);
    }
}
