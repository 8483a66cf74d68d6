package dk.samstemt.portal.member;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;

/** What a party's pages need of {@code notification}. */
@HttpExchange("/api/v1/associations/{association}")
public interface Calendars {

    @GetExchange("/assemblies/{assembly}/calendar.ics")
    ResponseEntity<byte[]> file(@PathVariable String association, @PathVariable String assembly, @RequestParam String lang);

    @GetExchange("/parties/{party}/calendar-feed")
    Feed feed(@PathVariable String association, @PathVariable String party);

    @PostExchange("/parties/{party}/calendar-feed")
    Made make(@PathVariable String association, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    @DeleteExchange("/parties/{party}/calendar-feed")
    void end(@PathVariable String association, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    /**
     * Whether the person has a feed for the party.
     *
     * @param active whether there is one
     * @param madeAt when it was made; null when there is none
     */
    record Feed(boolean active, Instant madeAt) {
    }

    /** @param url the feed's address, told this once */
    record Made(String url) {

        @Override
        public String toString() {
            return "Made[secret]";
        }
    }
}
