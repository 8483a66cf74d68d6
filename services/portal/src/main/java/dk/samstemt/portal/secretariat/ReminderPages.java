package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding the parties that have not answered: who it goes to is seen before it goes. What anybody has answered is not known here. */
@Controller
class ReminderPages {

    private static final int CONFLICT = 409;

    private final AssemblyService assemblies;
    private final NoticeService notices;
    private final LegalTime time;
    private final Words words;

    ReminderPages(Clients clients, LegalTime time, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.time = time;
        this.words = words;
    }

    /** Where nobody can be reminded the overview says how things stand. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/paamindelse")
    String confirm(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        Panel<NoticeService.Notices> mails = Panel.of(() -> notices.notices(hat.association(), id));
        Overview overview = Overview.of(view, mails, time.now());
        if (!overview.isAnswering() || overview.missing() == 0) {
            return "redirect:" + hat.home() + "/forsamlinger/" + id;
        }
        model.addAttribute("view", view).addAttribute("overview", overview).addAttribute("key", Ids.next("form")).addAttribute("base", hat.home() + "/forsamlinger/" + id);
        model.addAttribute("mails", mails).addAttribute("crumbs", words.crumbs(hat, view));
        return "secretariat/remind";
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/paamindelse")
    String remind(Hat hat, @PathVariable String id, @RequestParam String key, RedirectAttributes redirect) {
        try {
            NoticeService.Reminded reminded = notices.remind(hat.association(), id, key);
            redirect.addFlashAttribute("done", words.say("reminded", reminded.parties().size()));
            if (!reminded.withoutRepresentative().isEmpty()) {
                redirect.addFlashAttribute("warned", words.say("reminded.nobody", reminded.withoutRepresentative().size()));
            }
        } catch (BackendRefusal refusal) {
            if (!refusal.is(CONFLICT)) {
                throw refusal;
            }
            redirect.addFlashAttribute("warned", refusal.problem().detail());
        }
        return "redirect:" + hat.home() + "/forsamlinger/" + id;
    }
}
