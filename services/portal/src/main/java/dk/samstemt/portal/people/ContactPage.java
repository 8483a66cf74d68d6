package dk.samstemt.portal.people;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import dk.samstemt.portal.text.Shown;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** How a person is addressed and reached. Where a colleague was first, both versions are shown, and nothing is lost. */
@Controller
@RequestMapping("/a/{association}/{role:sekretariat|administration}/medlemmer/{party}/personer/{person}")
class ContactPage {

    private static final int INVALID = 422;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;

    private final Members members;
    private final Words words;

    ContactPage(Clients clients, Words words) {
        this.members = clients.of(Backend.MEMBERSHIP, Members.class);
        this.words = words;
    }

    @GetMapping
    String contact(Hat hat, @PathVariable String party, @PathVariable String person, Model model) {
        Members.Party found = members.party(hat.association(), party);
        Members.Speaker now = speaker(found, person);
        String shared = "SHARED".equals(now.address()) ? "true" : null;
        return show(hat, found, now, model.addAttribute("form", new NewSpeaker(now.name(), now.email(), now.language(), "", "", shared)));
    }

    @PostMapping
    String change(Hat hat, @PathVariable String party, @PathVariable String person, NewSpeaker form, @RequestParam String key, @RequestParam long revision, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        try {
            members.change(hat.association(), person, Map.of("Idempotency-Key", key, "If-Match", "\"" + revision + "\""), form.contact());
            redirect.addFlashAttribute("done", words.say("changed", form.name()));
            return "redirect:" + hat.home() + "/medlemmer/" + party;
        } catch (BackendRefusal refusal) {
            Members.Party found = members.party(hat.association(), party);
            Members.Speaker now = speaker(found, person);
            if (refusal.is(INVALID)) {
                model.addAttribute("errors", words.faults(refusal.problem(), NewSpeaker.FIELDS));
            } else if (refusal.is(STALE)) {
                model.addAttribute("theirs", now);
            } else {
                throw refusal;
            }
            response.setStatus(refusal.is(STALE) ? CONFLICT : INVALID);
            return show(hat, found, now, model.addAttribute("form", form));
        }
    }

    private String show(Hat hat, Members.Party party, Members.Speaker now, Model model) {
        String list = hat.home() + "/medlemmer";
        String name = new Shown(LocaleContextHolder.getLocale()).name(party.name());
        model.addAttribute("party", party).addAttribute("now", now).addAttribute("key", Ids.next("form"));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("members.title"), list), new Crumb(name, list + "/" + party.party())));
        return "people/contact";
    }

    private static Members.Speaker speaker(Members.Party party, String person) {
        return party.speakers().stream().filter(one -> one.person().equals(person)).findFirst().orElseThrow(NoSuchPage::new);
    }
}
