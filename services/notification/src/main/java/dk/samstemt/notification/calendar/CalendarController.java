package dk.samstemt.notification.calendar;

import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calendar files: of one assembly for whoever may read it, and of a feed for whoever has its address. */
@RestController
class CalendarController {

    private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private final Convenings convenings;
    private final Moments moments;
    private final Feeds feeds;

    CalendarController(Convenings convenings, Moments moments, Feeds feeds) {
        this.convenings = convenings;
        this.moments = moments;
        this.feeds = feeds;
    }

    @Action("notification.read-calendar")
    @GetMapping("/api/v1/associations/{association}/assemblies/{assembly}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable String association, @PathVariable String assembly, @RequestParam(defaultValue = "da") String lang, Caller caller) {
        Convening convening = convenings.find(association, assembly).orElseThrow(CalendarController::unknown);
        return file(assembly, moments.of(association, convening, lang));
    }

    /** Without login, because calendars log in nowhere. A token that is none, was ended, or whose owner's mandate has ended: all look alike. */
    @Action("notification.read-feed")
    @GetMapping("/links/calendars/{feed}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String feed) {
        return file("samstemt", moments.of(feeds.open(feed).orElseThrow(CalendarController::unknown)));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] calendar) {
        return ResponseEntity.ok().contentType(ICS).cacheControl(CacheControl.noStore()).header("Referrer-Policy", "no-referrer").header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", ContentDisposition.attachment().filename(name + ".ics").build().toString()).body(calendar);
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }
}
