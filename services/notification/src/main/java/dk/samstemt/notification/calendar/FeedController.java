package dk.samstemt.notification.calendar;

import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.calendar.Feeds.Owner;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.IdempotentCall;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A representative's own feed for one party. */
@RestController
@RequestMapping("/api/v1/associations/{association}/parties/{party}/calendar-feed")
class FeedController {

    private final Feeds feeds;
    private final NotificationSettings settings;

    FeedController(Feeds feeds, NotificationSettings settings) {
        this.feeds = feeds;
        this.settings = settings;
    }

    /** Whether there is one; its address is told only when it is made. */
    @Action("notification.read-calendar-feed")
    @GetMapping
    ResponseEntity<State> read(@PathVariable String association, @PathVariable String party, Caller caller) {
        Instant made = feeds.madeAt(owner(party, caller)).orElse(null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new State(made != null, made));
    }

    /** Makes one; the one before ends. The answer holds a secret, so it is not kept: the same call again makes a new address. */
    @Action("notification.make-calendar-feed")
    @PostMapping
    ResponseEntity<Made> make(@PathVariable String association, @PathVariable String party, Caller caller, IdempotentCall call, Locale locale) {
        String token = feeds.make(owner(party, caller), "en".equals(locale.getLanguage()) ? "en" : "da");
        call.remember("calendar-feed");
        return ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore()).body(new Made(settings.links() + "/links/calendars/" + token + ".ics"));
    }

    /** Ends it; nothing to do when there is none. */
    @Action("notification.end-calendar-feed")
    @DeleteMapping
    ResponseEntity<Void> end(@PathVariable String association, @PathVariable String party, Caller caller) {
        feeds.end(owner(party, caller));
        return ResponseEntity.noContent().build();
    }

    private static Owner owner(String party, Caller caller) {
        caller.mustRepresent(party);
        return new Owner(caller.association(), party, caller.person());
    }

    /**
     * Whether there is a feed.
     *
     * @param active whether there is
     * @param madeAt legal moment it was made; null when there is none
     */
    record State(boolean active, Instant madeAt) {
    }

    /**
     * A new feed.
     *
     * @param url its address, told this once
     */
    record Made(String url) {
        @Override
        public String toString() {
            return "Made[secret]";
        }
    }
}
