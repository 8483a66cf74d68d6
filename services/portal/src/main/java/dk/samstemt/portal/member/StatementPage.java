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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The way through a statement: one page per item, one for comment and deciding body, one to check. Every step keeps all of it as the party's sealed draft
 * and leads to the next page by its address. Where the draft cannot be kept the answer to the form is the next page itself, which carries everything in
 * its own form: no address and no session ever holds a choice.
 */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}/tilkendegivelse")
class StatementPage {

    private static final String LANGUAGE = "sprog-";
    /** Buttons that lead nowhere else, and what is said when it is done. */
    private static final Map<String, String> STAYING = Map.of("save", "draft.done", Enclosed.DETACH, "file.detached");

    private final Assemblies assemblies;
    private final Ballots ballots;
    private final Drafts drafts;
    private final Attaching attaching;
    private final Faults faults;

    StatementPage(Clients clients, Drafts drafts, Attaching attaching, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.ballots = clients.of(Backend.VOTING, Ballots.class);
        this.drafts = drafts;
        this.attaching = attaching;
        this.faults = faults;
    }

    /** A step with the draft that is kept, or else with what stands already; where nothing can be stated the assembly's page says why. */
    @GetMapping
    ModelAndView show(Hat hat, @PathVariable String id, @RequestParam(name = "trin", required = false) String step,
                      @RequestParam(name = "kontrol", defaultValue = "false") boolean checking) {
        Ballots.Ballot ballot = ballots.ballot(hat.association(), id);
        if (!ballot.state().equals("OPEN")) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
        }
        Assemblies.View assembly = assemblies.one(hat.association(), id);
        Optional<Draft> draft = ballot.draftOf(hat.party());
        Choices choices = draft.map(kept -> Choices.of(kept, assembly.answered())).orElseGet(() -> Choices.of(ballot.of(hat.party()), assembly.answered()));
        Writing writing = new Writing(assembly, choices, checking, draft.map(Kept::of).orElse(Kept.NOTHING));
        return shown(writing, writing.known(step)).addObject("restored", step == null && draft.isPresent());
    }

    private ModelAndView shown(Writing writing, String step) {
        if (!step.equals(Writing.CHECK)) {
            return writing.page(step, faults);
        }
        return wrong(writing).map(missing -> writing.checking().page(missing, faults)).orElseGet(() -> writing.check());
    }

    /** From one page to another; forward only where nothing is wrong. What is written is kept either way. */
    @PostMapping
    ModelAndView step(Hat hat, @PathVariable String id, @RequestParam MultiValueMap<String, String> form, @RequestParam(required = false) MultipartFile file,
                      RedirectAttributes redirect) {
        Attaching.Taken taken = attaching.take(hat, Writing.read(assemblies.one(hat.association(), id), form), file);
        Writing writing = taken.writing().with(drafts.save(hat, taken.writing()));
        String at = writing.known(form.getFirst("at"));
        String go = Optional.ofNullable(form.getFirst("go")).orElse("next");
        if (taken.fault() != null) {
            return writing.refused(taken.fault(), faults);
        }
        if (STAYING.containsKey(go) || go.startsWith(LANGUAGE)) {
            redirect.addFlashAttribute("done", STAYING.containsKey(go) && writing.kept().saved() ? faults.say(STAYING.get(go)) : null);
            return stay(hat, writing, at, go);
        }
        if (go.equals("next") && faults.at(at, writing.choices()).isAny()) {
            return writing.faulty(at, faults);
        }
        return lead(hat, writing, go.equals("next") ? writing.after(at) : go.equals("back") ? writing.before(at) : writing.known(go));
    }

    /** The same page again, in another language if one was asked for. */
    private ModelAndView stay(Hat hat, Writing writing, String at, String go) {
        if (!writing.kept().saved()) {
            return shown(writing, at);
        }
        String address = writing.address(hat.home(), at);
        return new ModelAndView("redirect:" + (STAYING.containsKey(go) ? address
                : "/sprog/" + (go.equals(LANGUAGE + "en") ? "en" : "da") + "?page=" + URLEncoder.encode(address, StandardCharsets.UTF_8)));
    }

    /** The page to check only when nothing is missing; else the first one on which something is. */
    private ModelAndView lead(Hat hat, Writing writing, String next) {
        Optional<String> missing = next.equals(Writing.CHECK) ? wrong(writing) : Optional.empty();
        if (missing.isPresent()) {
            return writing.checking().faulty(missing.get(), faults);
        }
        return writing.kept().saved() ? new ModelAndView("redirect:" + writing.address(hat.home(), next)) : shown(writing, next);
    }

    private Optional<String> wrong(Writing writing) {
        return faults.firstWrong(writing.choices(), writing.assembly().answered());
    }
}
