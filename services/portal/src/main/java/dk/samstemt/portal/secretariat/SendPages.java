package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/** The last step: everything once more, to whom it goes, and the button. The law is asked again when it is pressed. */
@Controller
class SendPages {

    private static final int INVALID = 422;
    private static final int STALE = 412;

    private final Drafts drafts;
    private final Reach reach;
    private final Words words;

    SendPages(Drafts drafts, Reach reach, Words words) {
        this.drafts = drafts;
        this.reach = reach;
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/send")
    String review(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = drafts.read(hat, id);
        String base = hat.home() + "/forsamlinger/" + id;
        if (!view.state().equals("DRAFT")) {
            return "redirect:" + base;
        }
        Steps.SEND.show(model, words);
        model.addAttribute("view", view).addAttribute("base", base).addAttribute("key", Ids.next("form"));
        Panel<List<PartyService.Party>> parties = reach.parties(hat);
        model.addAttribute("parties", parties);
        reach.show(hat, parties, model);
        return "secretariat/send";
    }

    /**
     * A form.
     *
     * @param revision the page was made of: nobody sends what he has not seen
     * @param key      makes it count once
     */
    record Sending(String revision, String key) {
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/send")
    ModelAndView send(Hat hat, @PathVariable String id, Sending sending, Model model, RedirectAttributes redirect) {
        try {
            drafts.service().convene(hat.association(), id, new Drafts.Save(hat, id, sending.revision(), sending.key()).headers());
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/afsendelse");
        } catch (BackendRefusal refusal) {
            if (refusal.is(INVALID)) {
                return refused(hat, id, refusal, model);
            }
            if (!refusal.is(STALE)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", words.say("stale"));
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        }
    }

    private ModelAndView refused(Hat hat, String id, BackendRefusal refusal, Model model) {
        String view = review(hat, id, model.addAttribute("errors", FormErrors.none().and("send", Unlawful.sentence(refusal.problem(), words)))
                .addAttribute("reasons", Unlawful.reasons(refusal.problem())));
        return new ModelAndView(view, model.asMap(), HttpStatusCode.valueOf(INVALID));
    }
}
