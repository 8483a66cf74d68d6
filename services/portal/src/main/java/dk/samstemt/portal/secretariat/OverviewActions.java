package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** What the secretariat does on the overview. */
@Controller
class OverviewActions {

    private static final int INVALID = 422;
    private static final int CONFLICT = 409;

    private final AssemblyService assemblies;
    private final WaiverService waivers;
    private final NoticeService notices;
    private final OverviewPage page;
    private final Words words;

    OverviewActions(Clients clients, OverviewPage page, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.waivers = clients.of(Backend.ASSEMBLY, WaiverService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.page = page;
        this.words = words;
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/send-igen/{party}")
    String resend(Hat hat, @PathVariable Map<String, String> path, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        told(redirect, words.say("resend.done"), () -> notices.resend(hat.association(), path.get("id"), path.get("party"), sent.getOrDefault("key", "")));
        return overview(hat, path.get("id")) + ("post".equals(sent.get("back")) ? "/post" : "");
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/afkald")
    String askForWaivers(Hat hat, @PathVariable String id, @RequestParam("party") List<String> parties, @RequestParam String key, RedirectAttributes redirect) {
        String done = words.say("waivers.done", parties.size());
        told(redirect, done, () -> waivers.askForWaivers(hat.association(), id, key, Map.of("parties", parties)));
        return overview(hat, id);
    }

    /** An unlawful day is told at the field, with the earliest that is lawful; what was written stays. */
    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/ny-dag")
    String newDay(Hat hat, @PathVariable String id, NewDay wished, Model model, HttpServletResponse response) {
        try {
            String next = assemblies.newDay(hat.association(), id, wished.key(), Map.of("day", wished.day())).assembly();
            return overview(hat, next);
        } catch (BackendRefusal refusal) {
            if (!refusal.is(INVALID)) {
                throw refusal;
            }
            response.setStatus(INVALID);
            model.addAttribute("errors", FormErrors.none().and("day", Unlawful.sentence(refusal.problem(), words))).addAttribute("day", wished.day());
            return page.show(hat, assemblies.read(hat.association(), id), model);
        }
    }

    /**
     * A form.
     *
     * @param day as written
     * @param key makes it count once
     */
    record NewDay(String day, String key) {
    }

    /** What came too late, or was done by another, is no error of this person: the page shows what is now, and why. */
    private void told(RedirectAttributes redirect, String done, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("done", done);
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT) && !refusal.is(INVALID)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
        }
    }

    private static String overview(Hat hat, String id) {
        return "redirect:" + hat.home() + "/forsamlinger/" + id;
    }
}
