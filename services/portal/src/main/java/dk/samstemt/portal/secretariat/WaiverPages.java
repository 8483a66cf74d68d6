package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;

/** Recording the written waiver of a party whose notice nothing proves, with its scan. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/afkald/{party}")
class WaiverPages {

    private static final int CONFLICT = 409;

    private final AssemblyService assemblies;
    private final WaiverService waivers;
    private final Words words;

    WaiverPages(Clients clients, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.waivers = clients.of(Backend.ASSEMBLY, WaiverService.class);
        this.words = words;
    }

    /**
     * A form.
     *
     * @param waivedOn the civil day on the waiver, as written
     * @param file     its scan
     * @param key      makes it count once
     */
    record Waived(String waivedOn, MultipartFile file, String key) {
    }

    /** Where there is nothing to waive any more the overview says how things stand. */
    @GetMapping
    ModelAndView begin(Hat hat, @PathVariable String id, @PathVariable String party) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        return line(view, party).unproved() ? form(hat, view, party, FormErrors.none()) : overview(hat, id);
    }

    @PostMapping
    ModelAndView record(Hat hat, @PathVariable Map<String, String> path, Waived waived, RedirectAttributes redirect) {
        AssemblyService.View view = assemblies.read(hat.association(), path.get("id"));
        Upload scan = new Upload(waived.file(), waived.key());
        FormErrors errors = faults(waived, scan);
        if (errors.isAny()) {
            return form(hat, view, path.get("party"), errors).addObject("waivedOn", waived.waivedOn());
        }
        try {
            waivers.record(Map.of("association", hat.association(), "assembly", view.assembly(), "party", path.get("party")), waived.waivedOn(), scan.headers(), scan.content());
            redirect.addFlashAttribute("done", words.say("waiver.done", words.show().name(line(view, path.get("party")).name())));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT)) {
                return form(hat, view, path.get("party"), why(refusal, scan)).addObject("waivedOn", waived.waivedOn()).addObject("reasons", Unlawful.reasons(refusal.problem()));
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
        }
        return overview(hat, view.assembly());
    }

    private FormErrors faults(Waived waived, Upload scan) {
        FormErrors none = FormErrors.none();
        FormErrors errors = waived.waivedOn() == null || waived.waivedOn().isBlank() ? none.and("waivedOn", words.say("waiver.fault.day")) : none;
        return scan.isMissing() ? errors.and("file", words.say("annex.missing")) : errors;
    }

    private FormErrors why(BackendRefusal refusal, Upload scan) {
        if (refusal.problem().slug().equals("refused-by-law")) {
            return FormErrors.none().and(null, Unlawful.sentence(refusal.problem(), words));
        }
        boolean day = refusal.problem().errors().stream().anyMatch(fault -> fault.pointer().equals("/day"));
        return FormErrors.none().and(day ? "waivedOn" : "file", day ? words.say("waiver.fault.day") : scan.refused(refusal, words));
    }

    private ModelAndView form(Hat hat, AssemblyService.View view, String party, FormErrors errors) {
        ModelAndView page = new ModelAndView("secretariat/waiver", errors.isAny() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("view", view).addObject("line", line(view, party)).addObject("errors", errors).addObject("key", Ids.next("form"));
        return page.addObject("base", hat.home() + "/forsamlinger/" + view.assembly()).addObject("crumbs", words.crumbs(hat, view));
    }

    private static AssemblyService.PartyLine line(AssemblyService.View view, String party) {
        return view.parties().stream().filter(line -> line.party().equals(party)).findFirst().orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView overview(Hat hat, String id) {
        return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id);
    }
}
