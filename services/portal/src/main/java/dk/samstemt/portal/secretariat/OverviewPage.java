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
import org.springframework.web.servlet.ModelAndView;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One assembly: how far it is, its deadlines, who has answered, how the notices fare, and what can be done now. */
@Controller
class OverviewPage {

    private static final Duration LONGEST = Duration.ofMinutes(30);

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

    /**
     * How the page is asked for.
     *
     * @param set        mark of what stands there already; null for none
     * @param opdatering {@code fra} where it is not to be asked for again by itself
     * @param siden      since when it has asked for itself, in seconds of legal time; null for since now
     */
    record Asked(String set, String opdatering, Long siden) {

        /** Without an end a page that was left open would keep its login alive for ever. */
        String live(AssemblyService.View view, Instant now) {
            boolean paused = "fra".equals(opdatering) || now.getEpochSecond() - since(now) >= LONGEST.toSeconds();
            return !Overview.mayBeCancelled(view, now) ? "off" : paused ? "paused" : "on";
        }

        long since(Instant now) {
            return siden == null ? now.getEpochSecond() : siden;
        }
    }

    /** A draft has no overview yet: its agenda is where it is worked on. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}")
    ModelAndView overview(Hat hat, @PathVariable String id, Asked asked, Model model) {
        AssemblyService.View view = assemblies.read(hat.association(), id);
        if (view.state().equals("DRAFT")) {
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden");
        }
        String live = asked.live(view, time.now());
        model.addAttribute("live", live).addAttribute("since", asked.since(time.now()));
        return Live.page(show(hat, view, model), model, live.equals("on") ? asked.set() : null);
    }

    /** The page, also where something asked for on it was refused: the reason stands in the model then, and it is not asked for again by itself. */
    String show(Hat hat, AssemblyService.View view, Model model) {
        Panel<NoticeService.Notices> mails = Panel.of(() -> notices.notices(hat.association(), view.assembly()));
        Overview overview = Overview.of(view, mails, time.now());
        model.addAttribute("overview", overview).addAttribute("view", view).addAttribute("mails", mails);
        model.addAttribute("phases", overview.phases(words)).addAttribute("tiles", overview.tiles(words));
        model.addAttribute("base", hat.home() + "/forsamlinger/" + view.assembly());
        model.addAttribute("waiverKey", Ids.next("form")).addAttribute("dayKey", Ids.next("form"));
        model.addAttribute("mark", Live.mark(overview.phases(words), overview.tiles(words), view.state(), view.parties(), mails.state(), mails.shown()));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger")));
        return "secretariat/overview";
    }
}
