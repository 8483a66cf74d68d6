package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the overview needs of {@code notification}. */
public interface NoticeService {

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/notices")
    Notices notices(@PathVariable String association, @PathVariable String assembly);

    /** Whom a notice would go to now. */
    @GetExchange("/api/v1/associations/{association}/recipients")
    Recipients recipients(@PathVariable String association);

    /** Every mail about the assembly in the order they were queued. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/messages")
    Messages messages(@PathVariable String association, @PathVariable String assembly);

    /** Mails about the assembly, the newest first, as {@link PostFilter#question} asks for them. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/messages/newest")
    Mails newest(@PathVariable String association, @PathVariable String assembly, @RequestParam Map<String, String> question);

    /** The kept copy of a mail, without the personal link. */
    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/messages/{message}.eml")
    byte[] copy(@PathVariable String association, @PathVariable String assembly, @PathVariable String message);

    /** Sends a party its notice again. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/notices/{party}/resend")
    void resend(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    /** Reminds the parties that have not answered. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/reminders")
    Reminded remind(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key);

    /** @param recipients one per party that has a representative */
    record Recipients(List<Addressed> recipients) {
    }

    /**
     * One party.
     *
     * @param party           its id
     * @param representatives those with a mandate in force
     */
    record Addressed(String party, List<Representative> representatives) {
    }

    /**
     * One representative.
     *
     * @param person    opaque reference
     * @param name      name; may be empty
     * @param address   address; empty while there is none
     * @param bouncedAt when a mail to this address came back; null when none did
     */
    record Representative(String person, String name, String address, Instant bouncedAt) {
    }

    /**
     * Some mails.
     *
     * @param messages the newest first
     * @param next     the mail after which the next page begins; null on the last
     * @param found    how many there are in all that were asked for
     * @param broken   how many mails of the assembly did not get through, whatever was asked for
     */
    record Mails(List<Message> messages, String next, long found, long broken) {
    }

    /** @param messages the mails */
    record Messages(List<Message> messages) {
    }

    /**
     * The notices of an assembly.
     *
     * @param notices    one per party on the roll
     * @param remindedAt when parties were reminded last; null before the first reminder
     */
    record Notices(List<Notice> notices, Instant remindedAt) {
    }

    /**
     * Who was reminded.
     *
     * @param parties               those a reminder is under way to
     * @param withoutRepresentative those that have nobody to send it to
     */
    record Reminded(List<String> parties, List<String> withoutRepresentative) {
    }

    /**
     * The notice to one party.
     *
     * @param party    the party
     * @param state    the best of its representatives'
     * @param messages one per representative
     */
    record Notice(String party, String state, List<Message> messages) {
    }

    /**
     * One mail.
     *
     * @param message     its id
     * @param kind        what it is for
     * @param party       the party; empty for one to the secretariat or the chair of the meeting
     * @param person      opaque reference of the recipient
     * @param name        of the recipient; empty when erased
     * @param address     of the recipient; empty when erased
     * @param messageId   Message-ID
     * @param state       how far it came
     * @param queuedAt    when it was to be sent
     * @param acceptedAt  when it was accepted; null without evidence
     * @param reply       what the recipient's server answered last; null before the first attempt
     * @param attempts    how often it was tried
     * @param nextAttempt when it is tried again; null when it is not
     * @param reports     what came back, in order
     */
    record Message(String message, String kind, String party, String person, String name, String address, String messageId, String state, Instant queuedAt, Instant acceptedAt,
                   String reply, int attempts, Instant nextAttempt, List<Report> reports) {

        /** Whether it did not get through at first and is in the queue again. */
        public boolean isTriedAgain() {
            return attempts > 0 && nextAttempt != null;
        }
    }

    /**
     * What came back.
     *
     * @param result     what it means
     * @param diagnostic what the reporting server adds; empty without
     * @param moment     when it arrived
     */
    record Report(String result, String diagnostic, Instant moment) {
    }
}
