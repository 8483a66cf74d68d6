package dk.samstemt.portal.secretariat;

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
import java.util.Map;

/** What was decided, why, and what would have changed it. Nothing stands here before the ballot is closed and ruled on. */
@Controller
class ResultPage {

    private final AssemblyService assemblies;
    private final PartyService parties;
    private final Words words;

    ResultPage(Clients clients, Words words) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyService.class);
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/resultat")
    String result(Hat hat, @PathVariable String id, Model model) {
        model.addAttribute("decisions", assemblies.decisions(hat.association(), id));
        model.addAttribute("names", Panel.of(() -> parties.parties(hat.association())).shown().map(Members::names).orElse(Map.of()));
        model.addAttribute("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger"),
                new Crumb(words.say("overview.title"), hat.home() + "/forsamlinger/" + id)));
        return "secretariat/result";
    }
}
