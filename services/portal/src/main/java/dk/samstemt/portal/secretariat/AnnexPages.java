package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.frame.Crumb;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One annex of a draft: another file in its place, or out of the draft. Nobody takes out what he has not seen. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/bilag/{annex}")
class AnnexPages {

    private static final int STALE = 412;
    private static final int GONE = 404;

    private final Drafts drafts;
    private final Words words;

    AnnexPages(Drafts drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    /**
     * A form.
     *
     * @param revision of the draft the page was made of
     * @param file     what comes in the annex's place
     * @param key      makes it count once
     */
    record Change(String revision, MultipartFile file, String key) {

        Drafts.Save save(Hat hat, String id) {
            return new Drafts.Save(hat, id, revision, key);
        }
    }

    @GetMapping
    ModelAndView begin(Hat hat, @PathVariable String id, @PathVariable String annex) {
        return page(hat, id, annex, FormErrors.none());
    }

    @PostMapping
    ModelAndView replace(Hat hat, @PathVariable Map<String, String> path, Change change, RedirectAttributes redirect) {
        String id = path.get("id");
        Upload upload = new Upload(change.file(), change.key());
        if (upload.isMissing()) {
            return page(hat, id, path.get("annex"), FormErrors.none().and("file", words.say("annex.missing")));
        }
        Map<String, String> headers = new HashMap<>(upload.headers());
        headers.putAll(change.save(hat, id).headers());
        try {
            AssemblyService.Annex replaced = drafts.service().replaceAnnex(where(hat, path), headers, upload.content());
            redirect.addFlashAttribute("done", words.say("annex.replaced", replaced.fileName()));
            return agenda(hat, id);
        } catch (BackendRefusal refusal) {
            return refusal.is(STALE) ? stale(hat, id, redirect) : page(hat, id, path.get("annex"), FormErrors.none().and("file", upload.refused(refusal, words)));
        }
    }

    /** What a colleague has taken out already is out. */
    @PostMapping("/fjern")
    ModelAndView remove(Hat hat, @PathVariable Map<String, String> path, Change change, RedirectAttributes redirect) {
        try {
            drafts.service().removeAnnex(where(hat, path), change.save(hat, path.get("id")).headers());
            redirect.addFlashAttribute("done", words.say("annex.removed"));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(STALE) && !refusal.is(GONE)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", words.say("stale"));
        }
        return agenda(hat, path.get("id"));
    }

    private ModelAndView stale(Hat hat, String id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("warned", words.say("stale"));
        return agenda(hat, id);
    }

    private ModelAndView page(Hat hat, String id, String annex, FormErrors errors) {
        AssemblyService.View view = drafts.read(hat, id);
        AssemblyService.Annex found = view.annexes().stream().filter(one -> one.annex().equals(annex)).findFirst().orElseThrow(NoSuchPage::new);
        String agenda = hat.home() + "/forsamlinger/" + id + "/dagsorden";
        return new ModelAndView("secretariat/annex", errors.isAny() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK).addObject("errors", errors)
                .addObject("view", view).addObject("annex", found).addObject("agenda", agenda).addObject("key", Ids.next("form"))
                .addObject("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger"), new Crumb(words.say("step.AGENDA"), agenda)));
    }

    private static Map<String, String> where(Hat hat, Map<String, String> path) {
        return Map.of("association", hat.association(), "assembly", path.get("id"), "annex", path.get("annex"));
    }

    private static ModelAndView agenda(Hat hat, String id) {
        return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden");
    }
}
