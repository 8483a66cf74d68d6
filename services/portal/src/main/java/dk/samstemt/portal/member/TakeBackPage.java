package dk.samstemt.portal.member;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** Takes a statement back, or objects to one that the secretariat registered: afterwards the party counts as silent until it states something new. */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}/tilbagetraekning")
class TakeBackPage {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Faults faults;

    TakeBackPage(Clients clients, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.faults = faults;
    }

    /**
     * What the form sends.
     *
     * @param key        makes it count once
     * @param saw        revision that was shown
     * @param registered id of the statement where the secretariat registered it; else null
     */
    record Form(String key, int saw, String registered) {
    }

    @GetMapping
    ModelAndView ask(Hat hat, @PathVariable String id) {
        List<Ballots.Receipt> own = ballots.own(hat.association(), id, hat.party());
        if (own.isEmpty() || own.get(own.size() - 1).withdrawn()) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        }
        return new ModelAndView("member/take-back", Map.of("assembly", assemblies.one(hat.association(), id), "receipt", own.get(own.size() - 1),
                "key", Ids.next("form"), "errors", FormErrors.none()));
    }

    @PostMapping
    ModelAndView takeBack(Hat hat, @PathVariable String id, Form form, RedirectAttributes redirect) {
        try {
            send(hat, id, form);
        } catch (BackendRefusal refusal) {
            return refused(hat, id, form, refusal);
        }
        redirect.addFlashAttribute("done", faults.say("back.done"));
        return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/kvittering");
    }

    private void send(Hat hat, String id, Form form) {
        Ballots.Seen seen = new Ballots.Seen(form.saw());
        if (form.registered() == null || form.registered().isEmpty()) {
            ballots.withdraw(hat.association(), id, hat.party(), form.key(), seen);
        } else {
            ballots.object(Map.of("association", hat.association(), "assembly", id, "party", hat.party(), "statement", form.registered()), form.key(), seen);
        }
    }

    /** The page again, with what stands now and why nothing was taken back. */
    private ModelAndView refused(Hat hat, String id, Form form, BackendRefusal refusal) {
        if (!refusal.is(CONFLICT) && !refusal.is(UNPROCESSABLE)) {
            throw refusal;
        }
        ModelAndView page = ask(hat, id);
        if (page.getModel().get("receipt") instanceof Ballots.Receipt standing) {
            page.addObject("errors", FormErrors.none().and(null, why(refusal, standing.revision() != form.saw())));
            page.setStatus(HttpStatus.valueOf(refusal.problem().status()));
        }
        return page;
    }

    private String why(BackendRefusal refusal, boolean changed) {
        String detail = refusal.problem().detail();
        return changed ? faults.say("back.stale") : detail.isEmpty() ? faults.say("check.refused") : detail;
    }
}
