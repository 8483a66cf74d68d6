package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;

/** One assembly: how far it is, its deadlines, who has answered, how the notices fare, and what can be done now. */
@Controller
class OverviewPage {

    private final AssemblyService assemblies;
    private final NoticeService notices;
    private final LegalTime time;
    private final Words words;

    OverviewPage(Clients clients, LegalTime time, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.notices = clients.of(Backend.NOTIFICATION, NoticeService.class);
        this.time = time;
        this.words = words;
    }

    /** A draft has no overview yet: its agenda is where it is worked on. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}")
    String overview(Hat hat, @PathVariable String id, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        if (view.state().equals("DRAFT")) {
            return "redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden";
        }
        return show(hat, view, model);
    }

    /** The page, also where something asked for on it was refused: the reason stands in the model then. */
    String show(Hat hat, AssemblyService.View view, Model model) {
        Panel<NoticeService.Notices> mails = Panel.of(() -> notices.notices(hat.association(), view.assembly()));
        Overview overview = Overview.of(view, mails, time.now());
        model.addAttribute("overview", overview).addAttribute("view", view).addAttribute("mails", mails);
        model.addAttribute("phases", overview.phases(words)).addAttribute("tiles", overview.tiles(words));
        model.addAttribute("base", hat.home() + "/forsamlinger/" + view.assembly());
        model.addAttribute("waiverKey", Ids.next("form")).addAttribute("dayKey", Ids.next("form"));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger")));
        return "secretariat/overview";
    }
}
