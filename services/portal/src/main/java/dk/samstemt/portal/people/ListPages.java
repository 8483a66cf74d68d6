package dk.samstemt.portal.people;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.frame.FormFile;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
import java.util.Set;

/** Members from a spreadsheet: choose a file, look at what it would do, take in exactly that. */
@Controller
@RequestMapping("/a/{association}/{role:sekretariat|administration}/indlaesning")
class ListPages {

    private static final Set<String> FORMATS = Set.of("csv", "xlsx");
    private static final Set<String> KINDS = Set.of("NEW", "CHANGED", "UNCHANGED", "REJECTED");
    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final Lists lists;
    private final Words words;

    ListPages(Clients clients, Words words) {
        this.lists = clients.of(Backend.MEMBERSHIP, Lists.class);
        this.words = words;
    }

    @GetMapping
    String choose(Hat hat, Model model) {
        return choose(hat, model, FormErrors.none());
    }

    @GetMapping("/skabelon/{format}")
    ResponseEntity<byte[]> template(Hat hat, @PathVariable String format) {
        if (!FORMATS.contains(format)) {
            throw new NoSuchPage();
        }
        ResponseEntity<byte[]> file = lists.template(hat.association(), format);
        return ResponseEntity.ok().contentType(file.getHeaders().getContentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).body(file.getBody());
    }

    @PostMapping
    String send(Hat hat, ListFile chosen, Model model, HttpServletResponse response) {
        FormErrors errors = chosen.isMissing() ? FormErrors.none().and("file", words.say("list.none")) : FormErrors.none();
        try {
            if (!errors.isAny()) {
                return "redirect:" + hat.home() + "/indlaesning/" + lists.keep(hat.association(), chosen.headers(), chosen.content()).intake();
            }
        } catch (BackendRefusal refusal) {
            if (!FormFile.isAbout(refusal)) {
                throw refusal;
            }
            errors = ListFile.refused(refusal.problem(), words);
        }
        response.setStatus(INVALID);
        return choose(hat, model, errors);
    }

    @GetMapping("/{intake}")
    String dryRun(Hat hat, @PathVariable String intake, @RequestParam(defaultValue = "0") int after, @RequestParam(required = false) String only, Model model,
                  RedirectAttributes redirect) {
        String kind = only != null && KINDS.contains(only) ? only : null;
        try {
            model.addAttribute("run", lists.show(hat.association(), intake, Math.max(0, after), kind));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
            return "redirect:" + hat.home() + "/medlemmer";
        }
        model.addAttribute("only", kind).addAttribute("key", Ids.next("form")).addAttribute("crumbs", crumbs(hat));
        return "people/dryrun";
    }

    /** What is not as it was shown is shown again, as it is now. */
    @PostMapping("/{intake}")
    String take(Hat hat, @PathVariable String intake, @RequestParam String plan, @RequestParam String key, RedirectAttributes redirect) {
        try {
            Lists.Taken taken = lists.take(hat.association(), intake, key, Map.of("plan", plan));
            redirect.addFlashAttribute("done", words.say("list.taken", taken.created(), taken.changed(), taken.unchanged()));
            return "redirect:" + hat.home() + "/medlemmer";
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT) && !refusal.is(INVALID)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
            return "redirect:" + hat.home() + "/indlaesning/" + intake;
        }
    }

    private String choose(Hat hat, Model model, FormErrors errors) {
        model.addAttribute("errors", errors).addAttribute("key", Ids.next("form"));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("members.title"), hat.home() + "/medlemmer")));
        return "people/list";
    }

    private List<Crumb> crumbs(Hat hat) {
        return List.of(new Crumb(words.say("members.title"), hat.home() + "/medlemmer"), new Crumb(words.say("list.title"), hat.home() + "/indlaesning"));
    }
}
