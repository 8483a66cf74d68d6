package dk.samstemt.portal.people;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the administrator's pages need of {@code membership}. */
public interface Roles {

    @GetExchange("/api/v1/associations/{association}/grants")
    Book book(@PathVariable String association, @RequestParam(required = false) String after, @RequestParam(required = false) String person);

    @PostExchange("/api/v1/associations/{association}/grants")
    void grant(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> grant);

    @PostExchange("/api/v1/associations/{association}/grants/{grant}/end")
    void end(@PathVariable String association, @PathVariable String grant, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> ending);

    @PostExchange("/api/v1/associations/{association}/persons/{person}/login")
    void bind(@PathVariable String association, @PathVariable String person, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> login);

    @PostExchange("/api/v1/associations/{association}/persons/{person}/login/end")
    void unbind(@PathVariable String association, @PathVariable String person, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> login);

    @PostExchange("/api/v1/associations/{association}/persons")
    Registered register(@PathVariable String association, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, Object> person);

    /** @param person reference of who was registered */
    record Registered(String person) {
    }

    /**
     * A page of those who are registered.
     *
     * @param persons in alphabetical order
     * @param next    where the next page begins; null at the end
     * @param parties names of the parties, for mandates and offices
     */
    record Book(List<Person> persons, String next, List<Named> parties) {

        /** The name of a party. */
        public Map<String, String> name(String party) {
            return parties.stream().filter(one -> one.party().equals(party)).map(Named::name).findFirst().orElse(Map.of("da", party));
        }
    }

    /**
     * A party.
     *
     * @param party its id
     * @param name  language to name
     */
    record Named(String party, Map<String, String> name) {
    }

    /**
     * Somebody.
     *
     * @param person   opaque reference
     * @param name     the name
     * @param email    the address
     * @param provider of the login; null without one
     * @param subject  of the login; null without one
     * @param grants   roles held now or later
     * @param mandates parties spoken for now or later
     * @param warnings words of what two pairs of eyes would be one of
     */
    record Person(String person, String name, String email, String provider, String subject, List<Held> grants, List<Speaks> mandates, List<String> warnings) {

        /** Whether a colleague should look at it: that somebody cannot log in is told, but worries nobody. */
        public boolean isWorrying() {
            return warnings.stream().anyMatch(word -> !word.equals("no-login"));
        }
    }

    /**
     * A role.
     *
     * @param grant  id of the grant
     * @param role   the role
     * @param party  party of an office holder, else null
     * @param office office of the chairmanship, else null
     * @param from   first instant
     * @param until  first instant after it; null while open
     * @param state  NOW or COMING
     */
    record Held(String grant, String role, String party, String office, Instant from, Instant until, String state) {

        /** The last moment; null while open. */
        public Instant last() {
            return until == null ? null : until.minusMillis(1);
        }
    }

    /**
     * A mandate.
     *
     * @param party the party
     * @param from  first instant
     * @param until first instant after it; null while open
     * @param state NOW or COMING
     */
    record Speaks(String party, Instant from, Instant until, String state) {
    }
}
