package dk.samstemt.portal.people;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every party with who speaks for it; entering somebody, and ending a mandate. */
@Controller
@RequestMapping("/a/{association}/{role:sekretariat|administration}/medlemmer")
class MembersPage {

    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final Members members;
    private final Words words;

    MembersPage(Clients clients, Words words) {
        this.members = clients.of(Backend.MEMBERSHIP, Members.class);
        this.words = words;
    }

    @GetMapping
    String all(Hat hat, @RequestParam(required = false) String after, Model model) {
        model.addAttribute("list", members.page(hat.association(), after));
        return "people/members";
    }

    @GetMapping("/{party}")
    String party(Hat hat, @PathVariable String party, Model model) {
        return show(hat, party, model.addAttribute("form", NewSpeaker.NONE));
    }

    @PostMapping("/{party}")
    String enter(Hat hat, @PathVariable String party, NewSpeaker form, @RequestParam String key, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            members.enter(hat.association(), key, form.asked(party));
            redirect.addFlashAttribute("done", words.say("entered", form.name()));
            return "redirect:" + hat.home() + "/medlemmer/" + party;
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID) && !refusal.is(CONFLICT)) {
                throw refusal;
            }
            response.setStatus(INVALID);
            model.addAttribute("errors", words.faults(refusal.problem(), NewSpeaker.FIELDS));
            return show(hat, party, model.addAttribute("form", form));
        }
    }

    @PostMapping("/{party}/mandater/{mandate}")
    String end(Hat hat, @PathVariable String party, @PathVariable String mandate, @RequestParam String key, @RequestParam(defaultValue = "") String until, RedirectAttributes redirect) {
        Map<String, Object> ending = new HashMap<>();
        try {
            Days.end(until).ifPresent(moment -> ending.put("until", moment));
            members.end(hat.association(), mandate, key, ending);
            redirect.addFlashAttribute("done", words.say("ended"));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID) && !refusal.is(CONFLICT)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
        } catch (java.time.DateTimeException notADay) {
            redirect.addFlashAttribute("warned", words.say("not-a-day"));
        }
        return "redirect:" + hat.home() + "/medlemmer/" + party;
    }

    private String show(Hat hat, String party, Model model) {
        model.addAttribute("party", members.party(hat.association(), party)).addAttribute("key", Ids.next("form"));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("members.title"), hat.home() + "/medlemmer")));
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", FormErrors.none());
        }
        return "people/party";
    }
}
