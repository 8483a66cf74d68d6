package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/**
 * Registering a statement that came by letter or mail: the party, and what the letter says with its scan. The answer to a form is the next page and not a
 * redirect: an address or a session that could carry a choice would keep it too.
 */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/registrering")
class RegistrationPages {

    private final AssemblyService assemblies;
    private final BallotService ballots;
    private final LegalTime time;
    private final Words words;

    RegistrationPages(Clients clients, LegalTime time, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.ballots = clients.of(Backend.VOTING, BallotService.class);
        this.time = time;
        this.words = words;
    }

    @GetMapping
    String parties(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        model.addAttribute("view", view).addAttribute("base", hat.home() + "/forsamlinger/" + id).addAttribute("crumbs", words.crumbs(hat, view));
        model.addAttribute("open", view.state().equals("CONVENED") && time.now().isBefore(view.deadline()));
        return "secretariat/register-party";
    }

    /** While no statement is taken the list of parties says so. */
    @GetMapping("/{party}")
    ModelAndView begin(Hat hat, @PathVariable String id, @PathVariable String party) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        BallotService.Ballot ballot = ballots.ballot(hat.association(), id);
        if (!ballot.state().equals("OPEN")) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/registrering");
        }
        return Letter.of(hat, view, party).form(LetterForm.empty(ballot.revision(party), LetterForm.decided(view)), FormErrors.none(), words);
    }

    /** To the check, or back with what is missing. */
    @PostMapping("/{party}")
    ModelAndView check(Hat hat, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent,
                       @RequestParam(required = false) MultipartFile file) {
        Letter letter = Letter.of(hat, assemblies.read(hat.association(), path.get("id")), path.get("party"));
        LetterForm form = LetterForm.of(sent, LetterForm.decided(letter.view()));
        if (sent.containsKey("edit")) {
            return letter.form(form, FormErrors.none(), words);
        }
        FormErrors errors = form.faults(words, words.show().dayOf(time.now()));
        Upload scan = new Upload(file, String.valueOf(sent.getFirst("key")));
        if (scan.isMissing()) {
            errors = form.evidence().isEmpty() ? errors.and("file", words.say("annex.missing")) : errors;
            return errors.isAny() ? letter.form(form, errors, words) : letter.check(form, errors, words);
        }
        return keep(letter, form, scan, errors);
    }

    /** A scan that was taken stays taken, whatever else is missing: only its id travels on. */
    private ModelAndView keep(Letter letter, LetterForm form, Upload scan, FormErrors errors) {
        try {
            String party = letter.party().party();
            String evidence = ballots.keep(letter.hat().association(), letter.view().assembly(), party, scan.headers(), scan.content()).evidence();
            LetterForm kept = form.with(evidence, scan.name());
            return errors.isAny() ? letter.form(kept, errors, words) : letter.check(kept, errors, words);
        } catch (BackendRefusal refusal) {
            return letter.form(form, errors.and("file", scan.refused(refusal, words)), words);
        }
    }
}
