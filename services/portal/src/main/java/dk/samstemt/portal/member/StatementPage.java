package dk.samstemt.portal.member;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;

/**
 * The way through a statement: one page per item, one for comment and deciding body, one to check. Every page carries all choices in its form, so the
 * answer to a form is the next page and not a redirect: an address or a session that could carry them would keep them too.
 */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}/tilkendegivelse")
class StatementPage {

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Faults faults;

    StatementPage(Clients clients, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.faults = faults;
    }

    /** The first item, with what stands already; where nothing can be stated the assembly's page says why. */
    @GetMapping
    ModelAndView begin(Hat hat, @PathVariable String id) {
        Ballots.Ballot ballot = ballots.ballot(hat.association(), id);
        if (!ballot.state().equals("OPEN")) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        }
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        Writing writing = new Writing(assembly, Choices.of(ballot.of(hat.party()), assembly.answered()), false);
        return writing.page(writing.first(), faults);
    }

    /** From one page to another; forward only where nothing is wrong. */
    @PostMapping
    ModelAndView step(Hat hat, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        Writing writing = new Writing(assembly, Choices.read(form, assembly.answered()), form.containsKey("checking"));
        String at = writing.known(form.getFirst("at"));
        String go = Optional.ofNullable(form.getFirst("go")).orElse("next");
        if (go.equals("next") && faults.at(at, writing.choices()).isAny()) {
            return writing.faulty(at, faults);
        }
        String next = go.equals("next") ? writing.after(at) : go.equals("back") ? writing.before(at) : writing.known(go);
        return next.equals(Writing.CHECK) ? check(writing) : writing.page(next, faults);
    }

    /** The page to check, or the first one on which something is missing. */
    private ModelAndView check(Writing writing) {
        return faults.firstWrong(writing.choices(), writing.assembly().answered())
                .map(wrong -> writing.checking().faulty(wrong, faults)).orElseGet(() -> writing.check(Map.of()));
    }
}
