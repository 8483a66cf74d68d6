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
import java.util.List;

/** What a party's pages need of {@code notification}. */
@HttpExchange("/api/v1/associations/{association}")
public interface Calendars {

    @GetExchange("/assemblies/{assembly}/calendar.ics")
    ResponseEntity<byte[]> file(@PathVariable String association, @PathVariable String assembly, @RequestParam String lang);

    @GetExchange("/parties/{party}/contact")
    Contact contact(@PathVariable String association, @PathVariable String party);

    @PostExchange("/parties/{party}/calendar-feed")
    Made make(@PathVariable String association, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    @DeleteExchange("/parties/{party}/calendar-feed")
    void end(@PathVariable String association, @PathVariable String party, @RequestHeader("Idempotency-Key") String key);

    /**
     * How the party is reached.
     *
     * @param representatives one per mandate that holds or is to come
     * @param feed            the person's own feed
     */
    record Contact(List<Representative> representatives, Feed feed) {

        /** Addresses from which a mail came back. */
        public List<String> returned() {
            return representatives.stream().filter(one -> one.bouncedAt() != null).map(Representative::address).distinct().toList();
        }

        @Override
        public String toString() {
            return "Contact[" + representatives.size() + "]";
        }
    }

    /**
     * A mandate of a representative.
     *
     * @param name      name; empty where it is not known
     * @param address   where mails go; empty where it is not known
     * @param language  da or en
     * @param from      first instant
     * @param until     first instant after it; null while open
     * @param coming    whether it has not begun
     * @param bouncedAt legal moment at which a mail to the address came back; null when none did
     * @param own       whether it is the person's own
     */
    record Representative(String name, String address, String language, Instant from, Instant until, boolean coming, Instant bouncedAt, boolean own) {

        @Override
        public String toString() {
            return "Representative[" + from + "]";
        }
    }

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
