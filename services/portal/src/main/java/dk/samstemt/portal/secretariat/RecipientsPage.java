package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom a draft's notice would go to now, and what is wrong with an address before it goes out. */
@Controller
class RecipientsPage {

    private final Drafts drafts;
    private final Reach reach;
    private final Words words;

    RecipientsPage(Drafts drafts, Reach reach, Words words) {
        this.drafts = drafts;
        this.reach = reach;
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/modtagere")
    String recipients(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = drafts.read(hat, id);
        String base = hat.home() + "/forsamlinger/" + id;
        if (!view.state().equals("DRAFT")) {
            return "redirect:" + base;
        }
        Steps.RECIPIENTS.show(model, words);
        reach.show(hat, reach.parties(hat), model);
        model.addAttribute("view", view).addAttribute("base", base);
        return "secretariat/recipients";
    }
}
