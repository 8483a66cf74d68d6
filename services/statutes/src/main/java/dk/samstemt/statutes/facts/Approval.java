package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * One verdict on a decision record.
 *
 * @param office the office in which it was given
 * @param person opaque reference of the person who gave it
 * @param approved false for a demand to correct
 * @param givenOn the civil day it was given; null where only the day of the question is known
 */
public record Approval(Office office, String person, boolean approved, @MayBeUnsaid LocalDate givenOn) {

    /** A verdict given on the day of the question. */
    public Approval(Office office, String person, boolean approved) {
        this(office, person, approved, null);
    }
}
