package dk.samstemt.notification.calendar;

import dk.samstemt.notification.calendar.ContactLines.Representative;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the association reaches a party, told to the party itself: one answer, so that a page asks once. */
@RestController
class ContactController {

    private final ContactLines lines;
    private final Feeds feeds;
    private final LegalTime time;

    ContactController(ContactLines lines, Feeds feeds, LegalTime time) {
        this.lines = lines;
        this.feeds = feeds;
        this.time = time;
    }

    @Action("notification.read-party-contact")
    @GetMapping("/api/v1/associations/{association}/parties/{party}/contact")
    ResponseEntity<Contact> read(@PathVariable String association, @PathVariable String party, Caller caller) {
        caller.mustRepresent(party);
        Instant made = feeds.madeAt(new Feeds.Owner(association, party, caller.person())).orElse(null);
        List<Representative> representatives = lines.of(party, caller, time.now());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Contact(representatives, new FeedController.State(made != null, made)));
    }

    /**
     * How a party is reached.
     *
     * @param representatives one per mandate that holds or is to come
     * @param feed            the caller's own calendar feed
     */
    record Contact(List<Representative> representatives, FeedController.State feed) {
        @Override
        public String toString() {
            return "Contact[" + representatives.size() + "]";
        }
    }
}
