package dk.samstemt.assembly.record;

import java.time.Instant;

/**
 * What one office said of one revision.
 *
 * @param office the office
 * @param person opaque reference of who gave it
 * @param approved false for a demand to correct
 * @param comment why; null when none was written
 * @param givenAt legal time
 * @param deputy agreement under which a vice-chair gave it for the chair of the board (BO-10); null when the holder did
 */
public record Verdict(String office, String person, boolean approved, String comment, Instant givenAt,
        String deputy) {

    /** APPROVED or CORRECTION. */
    public String word() {
        return approved ? "APPROVED" : "CORRECTION";
    }
}
