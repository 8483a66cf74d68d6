package dk.samstemt.portal.member;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Download;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;

/** Who speaks for the party and where mails to them go, and its deadlines in the person's own calendar. The address of a feed is shown once: the portal keeps it nowhere. */
@Controller
@RequestMapping("/a/{association}/part/{party}")
class CalendarPage {

    private final Calendars calendars;
    private final Faults faults;

    CalendarPage(Clients clients, Faults faults) {
        this.calendars = clients.of(Backend.NOTIFICATION, Calendars.class);
        this.faults = faults;
    }

    @GetMapping("/kalender")
    String page(Hat hat, Model model) {
        model.addAttribute("contact", Panel.of(() -> calendars.contact(hat.association(), hat.party())));
        model.addAttribute("key", Ids.next("form"));
        return "member/calendar";
    }

    /** The new address goes with the answer to this form and into no redirect: a session would keep it. */
    @PostMapping("/kalender")
    String make(Hat hat, @RequestParam(defaultValue = "") String key, Model model) {
        Calendars.Made made = calendars.make(hat.association(), hat.party(), key);
        model.addAttribute("url", made.url());
        return "member/calendar-made";
    }

    @PostMapping("/kalender/slut")
    String end(Hat hat, @RequestParam(defaultValue = "") String key, RedirectAttributes redirect) {
        calendars.end(hat.association(), hat.party(), key);
        redirect.addFlashAttribute("done", faults.say("calendar.ended"));
        return "redirect:" + hat.home() + "/kalender";
    }

    /** The deadline of one assembly. */
    @GetMapping("/forsamlinger/{id}/frist.ics")
    ResponseEntity<byte[]> file(Hat hat, @PathVariable String id, Locale locale) {
        return Download.of(calendars.file(hat.association(), id, locale.getLanguage()), id + ".ics");
    }
}
