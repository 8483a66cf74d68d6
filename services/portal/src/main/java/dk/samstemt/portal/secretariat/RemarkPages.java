package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** The secretariat's own words in the decision record. What rulings and statements say is not on the form: nobody can write over it. */
@Controller
@RequestMapping("/a/{association}/sekretariat/forsamlinger/{id}/beslutningsreferat/bemaerkninger")
class RemarkPages {

    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int INVALID = 422;

    private final RemarkService remarks;
    private final Words words;

    RemarkPages(Clients clients, Words words) {
        this.remarks = clients.of(Backend.ASSEMBLY, RemarkService.class);
        this.words = words;
    }

    @GetMapping
    ModelAndView edit(Hat hat, @PathVariable String id) {
        RemarkService.Remarks written = remarks.read(hat.association(), id);
        return form(hat, id, written, RemarkForm.of(written));
    }

    /** {@code version} is the one the form was made of: nobody writes over what a colleague wrote meanwhile. */
    @PostMapping
    ModelAndView save(Hat hat, @PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        RemarkForm mine = RemarkForm.of(sent);
        try {
            String version = sent.getOrDefault("version", "");
            RemarkService.Remarks written = remarks.write(hat.association(), id, new Drafts.Save(hat, id, version, sent.getOrDefault("key", "")).headers(), mine.body());
            redirect.addFlashAttribute("done", words.say("remarks.done." + written.window()));
            return new ModelAndView("redirect:" + record(hat, id));
        } catch (BackendRefusal refusal) {
            return refused(hat, id, mine, refusal);
        }
    }

    private ModelAndView refused(Hat hat, String id, RemarkForm mine, BackendRefusal refusal) {
        if (!refusal.is(STALE) && !refusal.is(INVALID) && !refusal.is(CONFLICT)) {
            throw refusal;
        }
        RemarkService.Remarks newest = remarks.read(hat.association(), id);
        ModelAndView page = form(hat, id, newest, mine);
        page.setStatus(HttpStatusCode.valueOf(refusal.is(INVALID) ? INVALID : CONFLICT));
        if (refusal.is(INVALID)) {
            page.addObject("errors", Faults.of(refusal.problem(), mine.fields(), words));
        }
        return refusal.is(STALE) ? page.addObject("theirs", RemarkForm.of(newest).rows()) : page;
    }

    private ModelAndView form(Hat hat, String id, RemarkService.Remarks written, RemarkForm form) {
        List<Crumb> crumbs = List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger"), new Crumb(words.say("record.title"), record(hat, id)));
        return new ModelAndView("secretariat/remarks").addObject("written", written).addObject("rows", form.rows()).addObject("errors", FormErrors.none())
                .addObject("key", Ids.next("form")).addObject("record", record(hat, id)).addObject("crumbs", crumbs);
    }

    private static String record(Hat hat, String id) {
        return hat.home() + "/forsamlinger/" + id + "/beslutningsreferat";
    }
}
