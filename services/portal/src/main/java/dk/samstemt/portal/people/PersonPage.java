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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Registers somebody with a login: who is to have a role and speaks for no party. */
@Controller
@RequestMapping("/a/{association}/administration/ny-person")
class PersonPage {

    private static final List<String> FIELDS = List.of("name", "email", "language", "sharedMailbox", "subject");
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final Roles roles;
    private final Words words;

    PersonPage(Clients clients, Words words) {
        this.roles = clients.of(Backend.MEMBERSHIP, Roles.class);
        this.words = words;
    }

    @GetMapping
    String form(Hat hat, Model model) {
        return show(hat, model.addAttribute("form", NewSpeaker.NONE).addAttribute("errors", FormErrors.none()));
    }

    @PostMapping
    String register(Hat hat, NewSpeaker form, @RequestParam String subject, @RequestParam String key, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        Map<String, Object> asked = new HashMap<>(form.contact());
        asked.put("login", Map.of("provider", "oidc", "subject", subject.strip()));
        try {
            String person = roles.register(hat.association(), key, asked).person();
            redirect.addFlashAttribute("done", words.say("registered", form.name()));
            return "redirect:" + hat.home() + "/roller/" + person;
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID) && !refusal.is(CONFLICT)) {
                throw refusal;
            }
            response.setStatus(INVALID);
            model.addAttribute("errors", words.faults(refusal.problem(), FIELDS));
            return show(hat, model.addAttribute("form", form).addAttribute("subject", subject));
        }
    }

    private String show(Hat hat, Model model) {
        model.addAttribute("key", Ids.next("form")).addAttribute("crumbs", List.of(new Crumb(words.say("roles.title"), hat.home() + "/roller")));
        return "people/person";
    }
}
