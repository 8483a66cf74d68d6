package dk.samstemt.portal.operation;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What an operator sees and does in a service; the same in all of them. */
public interface Operations {

    @GetExchange("/api/v1/operations/alarms")
    List<Alarm> alarms();

    @GetExchange("/api/v1/operations/dead-letters")
    List<DeadLetter> deadLetters();

    @PostExchange("/api/v1/operations/dead-letters/{id}/retry")
    void retryDeadLetter(@PathVariable long id, @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/api/v1/operations/records/{id}/retry")
    void retryRecord(@PathVariable long id, @RequestHeader("Idempotency-Key") String key);

    /** Something to look at; {@code association} is null when it concerns the installation, {@code reference} names what can be tried again. */
    record Alarm(String code, String association, String reference, Instant since, String text) {

        /** Whether it is a record that can be tried again. */
        public boolean again() {
            return "record-refused".equals(code) && reference != null && reference.matches("[0-9]{1,18}");
        }
    }

    /** Something that could not be taken; what could not even be read has no source, key, event and type. */
    record DeadLetter(long id, String reason, String topic, String source, String key, Long sequence, String event, String type, Instant failedAt) {

        /** The reason as the end of a key of a text. */
        public String cause() {
            return reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }
    }
}
