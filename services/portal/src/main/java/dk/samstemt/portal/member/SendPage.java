package dk.samstemt.portal.member;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.client.Problem;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a statement. Whatever goes wrong, the page that says so still carries everything that was written. */
@Controller
class SendPage {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Faults faults;

    SendPage(Clients clients, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.faults = faults;
    }

    @PostMapping("/a/{association}/part/{party}/forsamlinger/{id}/tilkendegivelse/afgiv")
    ModelAndView send(Hat hat, @PathVariable String id, @RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        Writing writing = Writing.read(assembly, form).checking();
        return faults.firstWrong(writing.choices(), assembly.answered()).map(wrong -> writing.faulty(wrong, faults)).orElseGet(() -> {
            String key = form.getFirst("key");
            ModelAndView answer = give(hat, writing, key == null ? "" : key);
            redirect.addFlashAttribute("done", faults.say("receipt.done"));
            return answer;
        });
    }

    private ModelAndView give(Hat hat, Writing writing, String key) {
        String id = writing.assembly().assembly();
        try {
            ballots.make(hat.association(), id, hat.party(), key, writing.choices().sent());
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/kvittering");
        } catch (BackendAway away) {
            // Nobody knows whether it came through: the same key again makes it count once.
            return again(writing, HttpStatus.SERVICE_UNAVAILABLE, faults.say("check.away")).addObject("key", key);
        } catch (BackendRefusal refusal) {
            return refused(hat, writing, refusal);
        }
    }

    private ModelAndView refused(Hat hat, Writing writing, BackendRefusal refusal) {
        if (refusal.is(UNPROCESSABLE) && refusal.problem().slug().equals("refused-by-law")) {
            ModelAndView page = new ModelAndView("member/refused", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("assembly", writing.assembly()).addObject("headline", refusal.problem().detail()).addObject("reasons", Refusal.of(refusal.problem()));
        }
        String why = why(refusal.problem());
        if (refusal.is(CONFLICT)) {
            return newer(hat, writing).map(standing -> conflict(writing, standing)).orElseGet(() -> again(writing, HttpStatus.CONFLICT, why));
        }
        if (refusal.is(UNPROCESSABLE) || refusal.isTooMuch()) {
            return again(writing, HttpStatus.valueOf(refusal.problem().status()), why);
        }
        throw refusal;
    }

    /** What a body is told that it could not be read for is for programmers: people are told what they can do. */
    private String why(Problem problem) {
        if (problem.errors().stream().anyMatch(fault -> fault.pointer().equals("/attachment"))) {
            return faults.say("file.gone");
        }
        if (problem.slug().equals("invalid-body")) {
            return faults.say("check.unreadable");
        }
        return problem.detail().isEmpty() ? faults.say("check.refused") : problem.detail();
    }

    /** What stands for the party now, if it is not what the writer saw. */
    private Optional<Ballots.Receipt> newer(Hat hat, Writing writing) {
        List<Ballots.Receipt> own = Panel.of(() -> ballots.own(hat.association(), writing.assembly().assembly(), hat.party())).shown().orElse(List.of());
        return own.stream().reduce((earlier, later) -> later).filter(newest -> newest.revision() != writing.choices().saw());
    }

    /** Both versions: what stands, and what the writer wanted. Sending again means having seen what stands. */
    private ModelAndView conflict(Writing writing, Ballots.Receipt standing) {
        ModelAndView page = writing.seeing(standing.revision()).check(Map.of("standing", standing));
        page.setViewName("member/conflict");
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView again(Writing writing, HttpStatus status, String why) {
        ModelAndView page = writing.check(Map.of("errors", FormErrors.none().and(null, why)));
        page.setStatus(status);
        return page;
    }
}
