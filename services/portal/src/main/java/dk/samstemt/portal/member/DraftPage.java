package dk.samstemt.portal.member;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft beside the way through a statement: kept by scripts while somebody writes, and deleted when nobody wants it. */
@Controller
@RequestMapping("/a/{association}/part/{party}/forsamlinger/{id}/tilkendegivelse/kladde")
class DraftPage {

    private final Assemblies assemblies;
    private final Drafts drafts;
    private final Faults faults;

    DraftPage(Clients clients, Drafts drafts, Faults faults) {
        this.assemblies = clients.of(Backend.ASSEMBLY, Assemblies.class);
        this.drafts = drafts;
        this.faults = faults;
    }

    /**
     * What a script shows in the page it was sent from. A version that somebody else saved meanwhile is not taken over here: only a person who has been told
     * replaces it.
     */
    @PostMapping
    ModelAndView keep(Hat hat, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        Writing writing = Writing.read(assemblies.one(hat.association(), id), form);
        Kept kept = drafts.save(hat, writing);
        return new ModelAndView("member/parts :: kept").addObject("kept", kept.saved() ? kept : writing.kept().not(writing.kept().version(), kept.trouble()));
    }

    @PostMapping("/slet")
    String discard(Hat hat, @PathVariable String id, @RequestParam(name = "draft", required = false) String version, RedirectAttributes redirect) {
        boolean gone = drafts.discard(hat, id, Kept.version(version));
        redirect.addFlashAttribute("done", faults.say(gone ? "draft.discarded" : "draft.changed"));
        return "redirect:" + hat.home() + "/forsamlinger/" + id + (gone ? "" : "/tilkendegivelse");
    }
}
