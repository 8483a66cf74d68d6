package dk.samstemt.statutes.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A party's document that is put forward as its waiver of the period (GA-13, A-3).
 *
 * @param party the party
 * @param onRoll whether the party is to be convened
 * @param evidenced whether its notice is evidenced in time, so that there is nothing to waive
 * @param document what the document is
 * @param givenOn the civil day on it
 * @param noticeDay the civil day the notice was ordered
 * @param deadline the first moment that is too late for statements
 * @param decidedAt legal time of its receipt
 * @param tzdata version of the time zone data in use
 */
public record WaiverFacts(String party, boolean onRoll, boolean evidenced, WaiverDocument document, LocalDate givenOn,
        LocalDate noticeDay, Instant deadline, Instant decidedAt, String tzdata) {
}
