package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;


/** Sends an annex on, unchanged; a file that is refused is explained where it was chosen, with what to do about it. */
@Controller
class AnnexActions {

    private static final int INVALID = 422;
    private static final String FIELD = "file";

    private final Drafts drafts;
    private final AgendaPages page;
    private final Words words;

    AnnexActions(Drafts drafts, AgendaPages page, Words words) {
        this.drafts = drafts;
        this.page = page;
        this.words = words;
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/bilag")
    ModelAndView add(Hat hat, @PathVariable String id, Upload upload, Model model, RedirectAttributes redirect) {
        if (upload.isMissing()) {
            return again(hat, id, words.say("annex.missing"), model);
        }
        try {
            AssemblyService.Annex annex = drafts.service().addAnnex(hat.association(), id, upload.headers(), upload.content());
            redirect.addFlashAttribute("done", words.say("annex.done", annex.fileName()));
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden");
        } catch (BackendRefusal refusal) {
            return again(hat, id, upload.refused(refusal, words), model);
        }
    }

    private ModelAndView again(Hat hat, String id, String why, Model model) {
        return new ModelAndView(page.again(hat, id, FormErrors.none().and(FIELD, why), model), model.asMap(), HttpStatusCode.valueOf(INVALID));
    }
}
