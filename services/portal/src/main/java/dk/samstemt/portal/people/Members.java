package dk.samstemt.portal.people;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the pages of members need of {@code membership}. */
public interface Members {

    @GetExchange("/api/v1/associations/{association}/members")
    Page page(@PathVariable String association, @RequestParam(required = false) String after);

    @GetExchange("/api/v1/associations/{association}/members/{party}")
    Party party(@PathVariable String association, @PathVariable String party);

    @PostExchange("/api/v1/associations/{association}/members")
    void enter(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> member);

    @PostExchange("/api/v1/associations/{association}/mandates/{mandate}/end")
    void end(@PathVariable String association, @PathVariable String mandate, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> ending);

    @PutExchange("/api/v1/associations/{association}/persons/{person}/contact")
    void change(@PathVariable String association, @PathVariable String person, @RequestHeader Map<String, String> headers, @RequestBody Map<String, Object> contact);

    /**
     * A page of the list.
     *
     * @param parties       in alphabetical order
     * @param next          where the next page begins; null at the end
     * @param total         number of parties
     * @param unrepresented names of those for whom nobody speaks now
     */
    record Page(List<Party> parties, String next, int total, List<String> unrepresented) {
    }

    /**
     * One party.
     *
     * @param party       its id
     * @param name        language to name
     * @param className   language to name of its class
     * @param represented whether somebody speaks for it now
     * @param speakers    who does, did or will
     */
    record Party(String party, Map<String, String> name, Map<String, String> className, boolean represented, List<Speaker> speakers) {
    }

    /**
     * Who speaks for it.
     *
     * @param mandate  the mandate's id
     * @param person   opaque reference
     * @param name     the person's name
     * @param email    where notices go
     * @param language da or en
     * @param revision of the contact data
     * @param address  OWN or SHARED
     * @param login    whether a login is bound
     * @param from     first instant
     * @param until    first instant after it; null while open
     * @param state    NOW, COMING or ENDED
     */
    record Speaker(String mandate, String person, String name, String email, String language, long revision, String address, boolean login,
                   Instant from, Instant until, String state) {

        /** The last moment of the mandate; null while open. */
        public Instant last() {
            return until == null ? null : until.minusMillis(1);
        }

        /** Whether it can still be ended. */
        public boolean isLive() {
            return !"ENDED".equals(state);
        }
    }
}
