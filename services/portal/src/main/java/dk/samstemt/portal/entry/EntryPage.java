package dk.samstemt.portal.entry;

import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Me;
import dk.samstemt.portal.session.NoSuchPage;
import dk.samstemt.portal.session.PortalSettings;
import dk.samstemt.portal.session.WhoAmI;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** Where everybody comes in. */
@Controller
class EntryPage {

    private final WhoAmI who;
    private final PortalSettings settings;

    EntryPage(WhoAmI who, PortalSettings settings) {
        this.who = who;
        this.settings = settings;
    }

    /** Whoever can act as one thing only is led there. */
    @GetMapping("/")
    String entry(HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() == null) {
            return welcome(model);
        }
        Me me = who.me(request);
        List<Hat> hats = me.hats();
        if (hats.size() == 1) {
            return "redirect:" + hats.get(0).home();
        }
        model.addAttribute("memberships", me.memberships().stream().map(one -> Offer.of(me, one)).toList());
        return "entry/choose";
    }

    /** The demo's people, also for those who are logged in and want to be somebody else. */
    @GetMapping("/demo")
    String demo(Model model) {
        if (settings.demoUsers().isEmpty()) {
            throw new NoSuchPage();
        }
        return welcome(model);
    }

    /** The law wants this short address to lead to the statement. */
    @GetMapping("/was")
    String accessibility() {
        if (settings.accessibility().isEmpty()) {
            throw new NoSuchPage();
        }
        return "redirect:" + settings.accessibility();
    }

    private String welcome(Model model) {
        model.addAttribute("people", DemoPeople.of(settings.demoUsers()));
        return "entry/welcome";
    }
}
