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

    /** Of a party that is to be convened, or is not. */
    public WaiverFacts withOnRoll(boolean other) {
        return new WaiverFacts(party, other, evidenced, document, givenOn, noticeDay, deadline, decidedAt, tzdata);
    }

    /** With a notice that is evidenced in time, or is not. */
    public WaiverFacts withEvidenced(boolean other) {
        return new WaiverFacts(party, onRoll, other, document, givenOn, noticeDay, deadline, decidedAt, tzdata);
    }

    /** By another document. */
    public WaiverFacts withDocument(WaiverDocument other) {
        return new WaiverFacts(party, onRoll, evidenced, other, givenOn, noticeDay, deadline, decidedAt, tzdata);
    }

    /** Dated on another day. */
    public WaiverFacts withGivenOn(LocalDate other) {
        return new WaiverFacts(party, onRoll, evidenced, document, other, noticeDay, deadline, decidedAt, tzdata);
    }

    /** After a notice of another day. */
    public WaiverFacts withNoticeDay(LocalDate other) {
        return new WaiverFacts(party, onRoll, evidenced, document, givenOn, other, deadline, decidedAt, tzdata);
    }

    /** With another deadline. */
    public WaiverFacts withDeadline(Instant other) {
        return new WaiverFacts(party, onRoll, evidenced, document, givenOn, noticeDay, other, decidedAt, tzdata);
    }

    /** Received at another moment. */
    public WaiverFacts withDecidedAt(Instant other) {
        return new WaiverFacts(party, onRoll, evidenced, document, givenOn, noticeDay, deadline, other, tzdata);
    }
}
