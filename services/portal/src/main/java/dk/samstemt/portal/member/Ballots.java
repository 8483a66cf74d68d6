package dk.samstemt.portal.member;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a party's pages need of {@code voting}. Nothing here says in {@code toString} what was chosen. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
public interface Ballots {

    @GetExchange
    Ballot ballot(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/parties/{party}/statements")
    List<Receipt> own(@PathVariable String association, @PathVariable String assembly, @PathVariable String party);

    @GetExchange("/result")
    Result result(@PathVariable String association, @PathVariable String assembly);

    @PostExchange("/parties/{party}/statements")
    Receipt make(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                 @RequestHeader("Idempotency-Key") String key, @RequestBody Statement statement);

    @PostExchange("/parties/{party}/withdrawals")
    Receipt withdraw(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                     @RequestHeader("Idempotency-Key") String key, @RequestBody Seen seen);

    /** {@code at} names association, assembly, party and the registered statement. */
    @PostExchange("/parties/{party}/registrations/{statement}/objections")
    Receipt object(@PathVariable Map<String, String> at, @RequestHeader("Idempotency-Key") String key, @RequestBody Seen seen);

    /**
     * The ballot.
     *
     * @param state  ANNOUNCED, OPEN, HELD, CLOSED or VOIDED
     * @param own    newest receipt of each party the person represents
     * @param drafts draft of each of them that has one
     */
    record Ballot(String state, List<Receipt> own, List<Draft> drafts) {
        public Ballot {
            drafts = drafts == null ? List.of() : drafts;
        }

        Optional<Draft> draftOf(String party) {
            return drafts.stream().filter(draft -> draft.party().equals(party)).findFirst();
        }

        Optional<Receipt> of(String party) {
            return own.stream().filter(receipt -> receipt.party().equals(party)).findFirst();
        }
    }

    /**
     * What a party holds in its hand.
     *
     * @param statement  id of the statement
     * @param party      the party
     * @param revision   1 and up
     * @param withdrawn  whether it takes back what was stated
     * @param receivedAt legal moment it was received
     * @param deadline   until when it can be changed
     * @param event      id of the event in the decision log
     * @param leafHash   its leaf in the log
     * @param answers    the party's own answers
     * @param comment    the comment; null when none
     * @param decidedBy  the party's own body; null when not named
     * @param attachment the file the party attached; null when none
     * @param registered the letter or e-mail it was registered from; null when the party made it itself
     * @param objectsTo  the registered statement it objects to; null when it is no objection
     */
    record Receipt(String statement, String party, int revision, boolean withdrawn, Instant receivedAt, Instant deadline, String event, String leafHash,
                   List<Answer> answers, String comment, DecidedBy decidedBy, Attachment attachment, Registered registered, String objectsTo) {

        /** Whether the secretariat registered it and it still stands. */
        public boolean fromLetter() {
            return registered != null && !withdrawn;
        }

        @Override
        public String toString() {
            return "Receipt[revision=" + revision + ", sealed]";
        }
    }

    /**
     * One answer, as it is sent and as it stands in a receipt.
     *
     * @param item      the item
     * @param choice    ASSENT, DISSENT or ABSTENTION
     * @param condition condition attached; null when none
     */
    record Answer(String item, String choice, String condition) {
        @Override
        public String toString() {
            return "Answer[sealed]";
        }
    }

    /**
     * The party's own body behind a statement.
     *
     * @param body its name
     * @param date day of its decision
     */
    record DecidedBy(String body, LocalDate date) {
        @Override
        public String toString() {
            return "DecidedBy[sealed]";
        }
    }

    /**
     * A file that a party attached to its answer.
     *
     * @param attachment its id
     * @param fileName   as the party named it
     * @param bytes      size in bytes
     * @param sha256     digest of the file
     */
    record Attachment(String attachment, String fileName, long bytes, String sha256) {
        @Override
        public String toString() {
            return "Attachment[sealed]";
        }
    }

    /**
     * That the secretariat registered a statement.
     *
     * @param channel    LETTER or EMAIL
     * @param receivedOn day it came; null when not stated
     * @param evidence   id of the scan
     */
    record Registered(String channel, LocalDate receivedOn, String evidence) {
    }

    /**
     * A whole answer, as it is sent.
     *
     * @param sawRevision newest revision the sender saw; 0 when none
     * @param answers     one per item
     * @param comment     null when none
     * @param decidedBy   null when not named
     * @param attachment  id of the file that goes with it; null when none
     */
    record Statement(int sawRevision, List<Answer> answers, String comment, DecidedBy decidedBy, String attachment) {
        @Override
        public String toString() {
            return "Statement[sealed]";
        }
    }

    /** @param sawRevision newest revision the sender saw */
    record Seen(int sawRevision) {
    }
}
