package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * A decision record that waits for its approval.
 *
 * @param drawnUpOn the civil day it was first drawn up
 * @param approved whether it has been approved meanwhile
 * @param day the civil day of the question
 */
public record UnapprovedFacts(LocalDate drawnUpOn, boolean approved, LocalDate day) {

    /** Drawn up on another day. */
    public UnapprovedFacts drawnUp(LocalDate other) {
        return new UnapprovedFacts(other, approved, day);
    }
}
