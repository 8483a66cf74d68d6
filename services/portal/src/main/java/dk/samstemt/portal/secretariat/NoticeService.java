package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.util.List;

/** What the overview needs of {@code notification}. */
public interface NoticeService {

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/notices")
    Notices notices(@PathVariable String association, @PathVariable String assembly);

    /** Sends a party its notice again. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/notices/{party}/resend")
    void resend(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    /** @param notices one per party on the roll */
    record Notices(List<Notice> notices) {
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
     * The notice to one representative.
     *
     * @param state       how far it came
     * @param acceptedAt  when it was accepted; null without evidence
     * @param reply       what the recipient's server answered last; null before the first attempt
     * @param attempts    how often it was tried
     * @param nextAttempt when it is tried again; null when it is not
     * @param reports     what came back, in order
     */
    record Message(String state, Instant acceptedAt, String reply, int attempts, Instant nextAttempt, List<Report> reports) {
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
