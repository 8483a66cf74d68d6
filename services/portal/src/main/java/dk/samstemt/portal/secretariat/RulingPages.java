package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendRefusal;
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

/** The rulings of an assembly: whether it was duly convened, and what was decided; each with its rules, its facts and what would have changed it. */
@Controller
class RulingPages {

    private static final int NOT_FOUND = 404;

    private final RulingService rulings;
    private final PartyService parties;
    private final Words words;

    RulingPages(Clients clients, Words words) {
        this.rulings = clients.of(Backend.ASSEMBLY, RulingService.class);
        this.parties = clients.of(Backend.MEMBERSHIP, PartyService.class);
        this.words = words;
    }

    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/resultat")
    String result(Hat hat, @PathVariable String id, Model model) {
        model.addAttribute("decisions", rulings.decisions(hat.association(), id));
        model.addAttribute("names", Panel.of(() -> parties.parties(hat.association())).shown().map(Members::names).orElse(Map.of()));
        return around(hat, id, model, "secretariat/result");
    }

    /** Nothing is ruled on until the dispatch list is closed, and the page says so. */
    @GetMapping("/a/{association}/sekretariat/forsamlinger/{id}/indkaldelse")
    String certificate(Hat hat, @PathVariable String id, Model model) {
        model.addAttribute("certificate", ruledOn(hat, id));
        return around(hat, id, model, "secretariat/certificate");
    }

    private RulingService.Certificate ruledOn(Hat hat, String id) {
        try {
            return rulings.certificate(hat.association(), id);
        } catch (BackendRefusal refusal) {
            if (refusal.is(NOT_FOUND)) {
                return null;
            }
            throw refusal;
        }
    }

    private String around(Hat hat, String id, Model model, String page) {
        model.addAttribute("crumbs", List.of(new Crumb(words.say("crumb.assemblies"), hat.home() + "/forsamlinger"),
                new Crumb(words.say("overview.title"), hat.home() + "/forsamlinger/" + id)));
        return page;
    }
}
