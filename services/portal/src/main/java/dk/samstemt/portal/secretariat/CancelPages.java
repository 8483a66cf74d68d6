package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** Calling an assembly off: who and why, what every party will read and what the law says, and only then the button. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/aflysning")
class CancelPages {

    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final AssemblyService assemblies;
    private final CancelService cancelling;
    private final PartyService parties;
    private final LegalTime time;
    private final Words words;

    CancelPages(Clients clients, LegalTime time, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.cancelling = clients.of(Backend.ASSEMBLY, CancelService.class);
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.time = time;
        this.words = words;
    }

    /** A draft is not called off, and neither is what is over. */
    @GetMapping
    ModelAndView begin(Hat hat, @PathVariable String id) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        if (!Overview.mayBeCancelled(view, time.now())) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        }
        return form(hat, id, CancelForm.of(view.draft().basis(), words.show().dayOf(time.now()).toString()), FormErrors.none());
    }

    /** Nothing has happened after this; with {@code edit} the form is shown again. */
    @PostMapping
    ModelAndView preview(Hat hat, @PathVariable String id, CancelForm form, @RequestParam(required = false) String edit) {
        if (edit != null) {
            return form(hat, id, form, FormErrors.none());
        }
        try {
            CancelService.Preview preview = cancelling.preview(hat.association(), id, Ids.next("form"), form.body());
            return page("secretariat/cancel-check", hat, id, form).addObject("preview", preview).addObject("key", Ids.next("form"));
        } catch (BackendRefusal refusal) {
            return refused(hat, id, form, refusal);
        }
    }

    @PostMapping("/aflys")
    ModelAndView cancel(Hat hat, @PathVariable String id, CancelForm form, @RequestParam String key, RedirectAttributes redirect) {
        try {
            cancelling.cancel(hat.association(), id, key, form.body());
            redirect.addFlashAttribute("done", words.say("cancel.done"));
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        } catch (BackendRefusal refusal) {
            if (refusal.is(CONFLICT)) {
                redirect.addFlashAttribute("warned", refusal.problem().detail());
                return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
            }
            return refused(hat, id, form, refusal);
        }
    }

    /** What was written stays in the form; a no of the law stands above it with its reasons. */
    private ModelAndView refused(Hat hat, String id, CancelForm form, BackendRefusal refusal) {
        if (!refusal.is(INVALID)) {
            throw refusal;
        }
        boolean law = refusal.problem().slug().equals("refused-by-law");
        FormErrors errors = law ? FormErrors.none().and("byKind", Unlawful.sentence(refusal.problem(), words)) : Faults.of(refusal.problem(), CancelForm.FIELDS, words);
        ModelAndView page = form(hat, id, form, errors).addObject("reasons", Unlawful.reasons(refusal.problem()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(Hat hat, String id, CancelForm form, FormErrors errors) {
        Panel<List<Members.Member>> members = Panel.of(() -> Members.of(parties.parties(hat.association()), words));
        return page("secretariat/cancel", hat, id, form).addObject("errors", errors).addObject("kinds", CancelForm.KINDS).addObject("members", members);
    }

    private ModelAndView page(String template, Hat hat, String id, CancelForm form) {
        String base = hat.home() + "/forsamlinger/" + id;
        return new ModelAndView(template).addObject("form", form).addObject("base", base)
                .addObject("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger"), new Crumb(words.say("overview.title"), base)));
    }
}
