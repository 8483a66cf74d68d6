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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who may act as what; giving and ending roles, and logins. */
@Controller
@RequestMapping("/a/{association}/administration/roller")
class RolesPage {

    private static final List<String> GRANTED = List.of("secretariat", "representative", "chairmanship", "auditor", "administrator", "operator");
    private static final List<String> OFFICES = List.of("CHAIR", "VICE_CHAIR_1", "VICE_CHAIR_2");
    private static final List<String> FIELDS = List.of("role", "office", "party", "until", "subject");
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final Roles roles;
    private final Words words;

    RolesPage(Clients clients, Words words) {
        this.roles = clients.of(Backend.MEMBERSHIP, Roles.class);
        this.words = words;
    }

    @GetMapping
    String all(Hat hat, @RequestParam(required = false) String after, Model model) {
        model.addAttribute("book", roles.book(hat.association(), after, null));
        return "people/roles";
    }

    @GetMapping("/{person}")
    String person(Hat hat, @PathVariable String person, Model model) {
        Roles.Book book = roles.book(hat.association(), null, person);
        model.addAttribute("book", book).addAttribute("person", book.persons().stream().findFirst().orElseThrow(NoSuchPage::new));
        model.addAttribute("key", Ids.next("form")).addAttribute("granted", GRANTED).addAttribute("offices", OFFICES);
        Shown show = new Shown(LocaleContextHolder.getLocale());
        model.addAttribute("parties", show.sorted(book.parties(), party -> show.name(party.name())));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("roles.title"), hat.home() + "/roller")));
        return "people/role";
    }

    /**
     * A form: a role to be given.
     *
     * @param role   the role
     * @param office of the chairmanship; counts for that role only
     * @param party  the office holder comes from; likewise
     * @param until  last day; empty for none
     */
    record NewGrant(String role, String office, String party, String until) {

        Map<String, Object> asked(String person) {
            Map<String, Object> asked = new HashMap<>(Map.of("person", person, "role", role));
            if ("chairmanship".equals(role)) {
                asked.put("office", office);
                asked.put("party", party);
            }
            Days.end(until).ifPresent(moment -> asked.put("until", moment));
            return asked;
        }
    }

    @PostMapping("/{person}")
    String grant(Hat hat, @PathVariable String person, NewGrant form, @RequestParam String key, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        Consumer<BackendRefusal> told = problem(hat, person, model.addAttribute("form", form), response);
        if (!done(() -> roles.grant(hat.association(), key, form.asked(person)), told)) {
            return "people/role";
        }
        redirect.addFlashAttribute("done", words.say("role.given"));
        return "redirect:" + hat.home() + "/roller/" + person;
    }

    @PostMapping("/{person}/login")
    String bind(Hat hat, @PathVariable String person, @RequestParam String subject, @RequestParam String key, Model model, HttpServletResponse response,
                RedirectAttributes redirect) {
        Map<String, Object> login = Map.of("provider", "oidc", "subject", subject.strip());
        if (!done(() -> roles.bind(hat.association(), person, key, login), problem(hat, person, model.addAttribute("subject", subject), response))) {
            return "people/role";
        }
        redirect.addFlashAttribute("done", words.say("login.bound"));
        return "redirect:" + hat.home() + "/roller/" + person;
    }

    /** Asked before it is done: whoever logs in with it loses access at once. */
    @GetMapping("/{person}/login/fjern")
    String unbindingAsked(Hat hat, @PathVariable String person, Model model) {
        person(hat, person, model);
        return model.getAttribute("person") instanceof Roles.Person one && one.subject() == null ? "redirect:" + hat.home() + "/roller/" + person : "people/unbind";
    }

    @PostMapping("/{person}/login/fjern")
    String unbind(Hat hat, @PathVariable String person, Bound seen, @RequestParam String key, RedirectAttributes redirect) {
        Map<String, Object> login = Map.of("provider", seen.provider(), "subject", seen.subject());
        if (done(() -> roles.unbind(hat.association(), person, key, login), refusal -> redirect.addFlashAttribute("warned", refusal.problem().detail()))) {
            redirect.addFlashAttribute("done", words.say("login.unbound"));
        }
        return "redirect:" + hat.home() + "/roller/" + person;
    }

    /**
     * The login that is to be removed, as the page showed it.
     *
     * @param provider word for the provider
     * @param subject  what it calls the person
     */
    record Bound(String provider, String subject) {
    }

    /** What came too late is no error of this person: the page shows what is now, and why. */
    @PostMapping("/{person}/{grant}/slut")
    String end(Hat hat, @PathVariable String person, @PathVariable String grant, @RequestParam String key, RedirectAttributes redirect) {
        if (done(() -> roles.end(hat.association(), grant, key, Map.of()), refusal -> redirect.addFlashAttribute("warned", refusal.problem().detail()))) {
            redirect.addFlashAttribute("done", words.say("role.ended"));
        }
        return "redirect:" + hat.home() + "/roller/" + person;
    }

    private static boolean done(Runnable act, Consumer<BackendRefusal> refused) {
        try {
            act.run();
            return true;
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID) && !refusal.is(CONFLICT)) {
                throw refusal;
            }
            refused.accept(refusal);
            return false;
        }
    }

    /** The page again, with what was written and what is wrong with it. */
    private Consumer<BackendRefusal> problem(Hat hat, String person, Model model, HttpServletResponse response) {
        return refusal -> {
            response.setStatus(INVALID);
            model.addAttribute("errors", words.faults(refusal.problem(), FIELDS));
            person(hat, person, model);
        };
    }
}
