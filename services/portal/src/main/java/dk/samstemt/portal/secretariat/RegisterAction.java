package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
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

import java.util.Map;

/** Registers a letter that was checked. Whatever goes wrong, the page that says so still carries everything that was written. */
@Controller
class RegisterAction {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final AssemblyService assemblies;
    private final BallotService ballots;
    private final Words words;

    RegisterAction(Clients clients, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.ballots = clients.of(Backend.VOTING, BallotService.class);
        this.words = words;
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/registrering/{party}/gem")
    ModelAndView register(Hat hat, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        Letter letter = Letter.of(hat, assemblies.read(hat.association(), path.get("id")), path.get("party"));
        LetterForm form = LetterForm.of(sent, LetterForm.decided(letter.view()));
        String key = String.valueOf(sent.getFirst("key"));
        try {
            BallotService.Receipt receipt = ballots.register(hat.association(), letter.view().assembly(), letter.party().party(), key, form.sent());
            redirect.addFlashAttribute("done", words.say("register.done", words.show().name(letter.party().name()), words.show().second(receipt.receivedAt())));
            return new ModelAndView("redirect:" + letter.overview());
        } catch (BackendAway away) {
            // Nobody knows whether it came through: the same key again makes it count once.
            return again(letter, form, HttpStatus.SERVICE_UNAVAILABLE, words.say("register.away")).addObject("key", key);
        } catch (BackendRefusal refusal) {
            return refused(letter, form, refusal);
        }
    }

    private ModelAndView refused(Letter letter, LetterForm form, BackendRefusal refusal) {
        if (refusal.is(CONFLICT) && refusal.problem().slug().equals("stale-statement")) {
            return newer(letter, form);
        }
        if (!refusal.is(CONFLICT) && !refusal.is(UNPROCESSABLE)) {
            throw refusal;
        }
        return again(letter, form, HttpStatus.valueOf(refusal.problem().status()), refusal.problem().detail())
                .addObject("reasons", Unlawful.reasons(refusal.problem()));
    }

    /** The party was first: what it stated is sealed for us too, but whoever registers now knows that the letter would take its place. */
    private ModelAndView newer(Letter letter, LetterForm form) {
        int revision = Panel.of(() -> ballots.ballot(letter.hat().association(), letter.view().assembly())).shown()
                .map(ballot -> ballot.revision(letter.party().party())).orElse(form.saw());
        return again(letter, form.seeing(revision), HttpStatus.CONFLICT, words.say("register.newer")).addObject("newer", true);
    }

    private ModelAndView again(Letter letter, LetterForm form, HttpStatus status, String why) {
        ModelAndView page = letter.check(form, FormErrors.none().and(null, why), words);
        page.setStatus(status);
        return page;
    }
}
