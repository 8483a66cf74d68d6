package dk.samstemt.portal.secretariat;

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

/** What registering a letter needs of {@code voting}. Choices go in and never come back. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
public interface BallotService {

    @GetExchange
    Ballot ballot(@PathVariable String association, @PathVariable String assembly);

    /** Keeps a scan, sealed. The headers say the file's type. */
    @PostExchange("/parties/{party}/registrations/evidence")
    Evidence keep(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @RequestHeader Map<String, String> headers,
                  @RequestBody byte[] scan);

    /** Registers what the letter says; from then on it stands as the party's statement. */
    @PostExchange("/parties/{party}/registrations")
    Receipt register(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @RequestHeader("Idempotency-Key") String key,
                     @RequestBody Registration registration);

    /**
     * The ballot.
     *
     * @param state   OPEN while statements are taken
     * @param parties who has answered
     */
    record Ballot(String state, List<Line> parties) {

        /** Newest revision of a party; 0 when none. */
        int revision(String party) {
            return parties.stream().filter(line -> line.party().equals(party)).map(Line::revision).filter(java.util.Objects::nonNull).findFirst().orElse(0);
        }
    }

    /**
     * One party.
     *
     * @param party    its id
     * @param answered whether a statement of it stands
     * @param revision its newest revision; null when none
     */
    record Line(String party, boolean answered, Integer revision) {
    }

    /** @param evidence id of the scan */
    record Evidence(String evidence) {
    }

    /** @param receivedAt legal moment of the registration, which counts */
    record Receipt(Instant receivedAt) {
    }

    /**
     * What is registered.
     *
     * @param sawRevision newest revision of the party that was seen; 0 when none
     * @param answers     one per item that is decided
     * @param channel     LETTER or EMAIL
     * @param receivedOn  civil day it came; null where nobody wrote it down
     * @param evidence    id of the scan
     */
    record Registration(int sawRevision, List<Answer> answers, String channel, LocalDate receivedOn, String evidence) {

        @Override
        public String toString() {
            return "Registration[sealed]";
        }
    }

    /**
     * One answer.
     *
     * @param item      the item
     * @param choice    ASSENT, DISSENT or ABSTENTION
     * @param condition as the letter puts it; null when it makes none
     */
    record Answer(String item, String choice, String condition) {

        @Override
        public String toString() {
            return "Answer[sealed]";
        }
    }
}
