package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Comparator;

/** What the law says of a draft now, before anybody is told, and whether everybody can be told: the law counts on both. */
@Controller
class CheckPages {

    private static final int INVALID = 422;
    private static final int STALE = 412;

    private final Drafts drafts;
    private final Reach reach;
    private final Words words;

    CheckPages(Drafts drafts, Reach reach, Words words) {
        this.drafts = drafts;
        this.reach = reach;
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/kontrol")
    String check(Hat hat, @PathVariable String id, Model model) {
        DraftService.Checked checked = drafts.service().check(hat.association(), id);
        Steps.CHECK.show(model, words);
        reach.show(hat, reach.parties(hat), model);
        model.addAttribute("check", checked).addAttribute("base", hat.home() + "/forsamlinger/" + id).addAttribute("key", Ids.next("form"));
        model.addAttribute("findings", checked.findings().stream().sorted(Comparator.comparing(finding -> !finding.blocking())).toList());
        model.addAttribute("tooEarly", tooEarly(checked));
        return "secretariat/check";
    }

    /** Another day is offered only where the day is what is wrong. */
    private static boolean tooEarly(DraftService.Checked checked) {
        return !checked.mayGoOut() && checked.earliestLawfulDay() != null && checked.timetable().rows().stream()
                .anyMatch(row -> row.id().equals("ASSEMBLY") && row.date().isBefore(checked.earliestLawfulDay()));
    }

    /** Moves the draft to the earliest lawful day, and changes nothing else of it. */
    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dag")
    String move(Hat hat, @PathVariable String id, @RequestParam String day, @RequestParam String key, RedirectAttributes redirect) {
        try {
            String revision = String.valueOf(drafts.service().open(hat.association(), id).revision());
            drafts.change(new Drafts.Save(hat, id, revision, key), draft -> draft.put("day", day));
            redirect.addFlashAttribute("done", words.say("moved"));
        } catch (BackendRefusal refusal) {
            if (!refusal.is(STALE) && !refusal.is(INVALID)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.is(STALE) ? words.say("stale") : refusal.problem().detail());
        }
        return "redirect:" + hat.home() + "/forsamlinger/" + id + "/kontrol";
    }
}
